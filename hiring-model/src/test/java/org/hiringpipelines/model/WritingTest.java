package org.hiringpipelines.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Baker",
                "Siobh\u00e1n O\u2019Neill-Br\u00f6nte",
                "\u738b\u5c0f\u660e",
                "\u0915\u094d\u200d\u0937\u092e\u093e",
                "\u0639\u0644\u06cc\u200c\u0631\u0636\u0627",
                "\ud83d\ude00 Max",
                "Zoe\u0308",
                ""
            })
    void namesOfAllScriptsStandOnOneLine(String name) {
        assertThat(Writing.isOneLine(name)).isTrue();
        assertThat(Writing.isWhole(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada\u2028Baker",
                "Ada\u2029Baker",
                "Ada\u0085Baker",
                "Ada\u0000",
                "Ada\u001b[31m",
                "\u202eakiB",
                "Ada\u2066Baker\u2069",
                "Ada \ud83d",
                "\ude00 Ada",
                "\u200b\u200b",
                "\u2060",
                "\t"
            })
    void whatBreaksALineOrShowsNothingDoesNot(String name) {
        assertThat(Writing.isOneLine(name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ud83d", "a\ude00b", "\ude00\ud83d"})
    void halfASignIsNotWhole(String text) {
        assertThat(Writing.isWhole(text)).isFalse();
    }
}
