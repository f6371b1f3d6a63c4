package org.hiringpipelines.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;

/** Sample documents, and what is wrong with others. */
final class Documents {

    private Documents() {}

    static String sample(String name) {
        try (var stream = Documents.class.getResourceAsStream("/postings/" + name)) {
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Problem> problems(PostingFormat format, String text) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> format.read(text));
        return refusal == null ? List.of() : refusal.problems();
    }

    static List<String> fields(PostingFormat format, String text) {
        return problems(format, text).stream().map(Problem::field).toList();
    }
}
