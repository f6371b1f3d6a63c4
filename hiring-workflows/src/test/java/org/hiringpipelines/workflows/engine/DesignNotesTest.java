package org.hiringpipelines.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a deployment notes is read whoever has written it. */
class DesignNotesTest {

    @Test
    void whatIsWrittenIsRead() {
        DesignNotes notes = DesignNotes.noting(
                Set.of("note.txt", "spare.form"),
                Set.of("hired.txt"),
                () -> DesignNotes.NONE.followedBy(Set.of("spare.form")));

        assertThat(notes.gone()).containsExactly("note.txt");
        assertThat(notes.fromFolder()).containsExactly("hired.txt");
        assertThat(DesignNotes.in(notes.written())).contains(notes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"gone\": null}"})
    void whatIsNotSaidIsNothing(String written) {
        assertThat(read(written)).contains(DesignNotes.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "no notes", "{\"gone\": [", "{\"gone\": [null]}", "{\"other\": 1}"})
    void whatCannotBeReadCountsForNone(String written) {
        assertThat(read(written)).isEmpty();
    }

    private static Optional<DesignNotes> read(String written) {
        return DesignNotes.in(written.getBytes(StandardCharsets.UTF_8));
    }
}
