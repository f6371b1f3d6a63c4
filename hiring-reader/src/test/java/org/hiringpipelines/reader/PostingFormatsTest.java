package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostingFormatsTest {

    private final PostingFormat plainText = new SimpleHtml();
    private final PostingFormat html = new SimpleHtml();
    private final PostingFormats formats = new PostingFormats(plainText, html);

    @Test
    void textsGoToTheirReaders() {
        assertThat(formats.of("text/plain", null)).isSameAs(plainText);
        assertThat(formats.of("Text/HTML; charset=utf-8", "")).isSameAs(html);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json,,PostingJson",
        "application/json;charset=UTF-8,lever,Lever",
        "application/json,Greenhouse,Greenhouse",
        "application/json,workable,Workable",
        "application/ld+json,,SchemaOrg"
    })
    void jsonGoesToTheReaderOfItsSystem(String mediaType, String name, String reader) {
        assertThat(formats.of(mediaType, name).getClass().getSimpleName()).isEqualTo(reader);
    }

    @Test
    void unknownFormatsAreAnsweredWithTheKnownOnes() {
        assertThatThrownBy(() -> formats.of("application/pdf", null))
                .hasMessageContaining("application/json, application/ld+json, text/html, text/plain");
        assertThatThrownBy(() -> formats.of(null, null)).hasMessageContaining("no stated type");
        assertThatThrownBy(() -> formats.of("application/json", "taleo"))
                .hasMessageContaining("greenhouse, lever, workable");
        assertThatThrownBy(() -> formats.of("text/plain", "lever")).hasMessageContaining("send it as application/json");
    }
}
