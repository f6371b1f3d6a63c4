package org.hiringpipelines.reader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.reader.Doubt;
import org.hiringpipelines.reader.Doubts;
import org.hiringpipelines.reader.PlainText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the reader is not sure of")
class DoubtsTest {

    private static final String POSTING = """
            Aquarium of the Lower Lakes
            Mill Row Campus

            Somebody for the mill

            About us
            We keep a mill and its weir, and we have done so for longer than anybody here can remember.
            """;

    /** How many values were read, and how many of them are marked. */
    private static final class Marks {
        private int read;
        private int marked;

        private double share() {
            return read == 0 ? 0 : (double) marked / read;
        }
    }

    @Test
    @DisplayName("is wrong more often than what it is sure of")
    void isWrongMoreOftenThanWhatItIsSureOf() throws IOException {
        Map<String, Marks> wrong = new TreeMap<>();
        Map<String, Marks> right = new HashMap<>();
        for (LabelledPosting labelled : new LabelledSet().of(LabelledSet.Use.TEACH)) {
            Posting posting = new PlainText().read(labelled.text());
            Set<String> doubted = Doubts.of(labelled.text(), posting).stream()
                    .map(Doubt::field)
                    .collect(Collectors.toSet());
            ReadPosting read = new ReadPosting(posting);
            for (String field : List.of("title", "organization")) {
                String value = read.fields().get(field);
                count(field, value != null, labelled.right(field).contains(value) ? right : wrong, doubted);
            }
        }
        wrong.forEach((field, marks) -> System.out.printf(
                Locale.ROOT,
                "%-14s marked: %d of %d wrong ones, %d of %d right ones%n",
                field,
                marks.marked,
                marks.read,
                right.get(field).marked,
                right.get(field).read));
        assertThat(wrong)
                .allSatisfy((field, marks) -> assertThat(marks.share())
                        .as(field)
                        .isGreaterThan(0.4)
                        .isGreaterThan(2 * right.get(field).share()));
        assertThat(right.values()).allSatisfy(marks -> assertThat(marks.share()).isLessThan(0.25));
    }

    private static void count(String field, boolean read, Map<String, Marks> marks, Set<String> doubted) {
        if (read) {
            Marks of = marks.computeIfAbsent(field, key -> new Marks());
            of.read++;
            of.marked += doubted.contains(field) ? 1 : 0;
        }
    }

    @Test
    @DisplayName("is a title that names no job, until somebody changes it")
    void isATitleThatNamesNoJobUntilSomebodyChangesIt() {
        Posting posting = new PlainText().read(POSTING);
        assertThat(Doubts.of(POSTING, posting)).extracting(Doubt::field).contains("title");

        Posting mended = new PlainText().read(POSTING.replace("Somebody for the mill", "Mill Warden"));
        assertThat(Doubts.of(POSTING, mended)).extracting(Doubt::field).doesNotContain("title");
    }

    @Test
    @DisplayName("is nothing where the source names its fields")
    void isNothingWhereTheSourceNamesItsFields() {
        Posting posting = new PlainText().read(POSTING);
        assertThat(Doubts.of("{\"title\":\"Somebody for the mill\"}", posting)).isEmpty();
        assertThat(Doubts.of(null, posting)).isEmpty();
    }
}
