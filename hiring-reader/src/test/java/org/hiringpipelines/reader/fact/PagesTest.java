package org.hiringpipelines.reader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hiringpipelines.reader.Html;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Labelled are the facts that a page's markup states or puts right; the others are for the tests of texts. */
@DisplayName("A page")
class PagesTest {

    private static final Path PAGES = Path.of("src", "test", "resources", "pages");
    private static final Set<String> NO_FACTS = Set.of("file", "notes", "alsoAcceptable");

    @TestFactory
    @DisplayName("is read for what it shows and for what its markup says")
    Stream<DynamicTest> isReadForWhatItShowsAndForWhatItsMarkupSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (LabelledPosting labelled : LabelledPosting.in(PAGES)) {
            ReadPosting read = new ReadPosting(new Html().read(labelled.text()));
            labelled.labels().fieldNames().forEachRemaining(field -> {
                if (!NO_FACTS.contains(field)) {
                    tests.add(DynamicTest.dynamicTest(
                            labelled.name() + ": " + field, () -> assertFact(labelled, read, field)));
                }
            });
        }
        return tests.stream();
    }

    private static void assertFact(LabelledPosting labelled, ReadPosting read, String field) {
        if (ReadPosting.LISTS.contains(field)) {
            assertThat(labelled.rightLists(field)).contains(read.lists().get(field));
        } else {
            assertThat(labelled.right(field)).contains(read.fields().get(field));
        }
    }
}
