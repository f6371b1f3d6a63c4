package org.hiringpipelines.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ada@bücher.example, ada@xn--bcher-kva.example",
        "ada@straße.example, ada@xn--strae-oqa.example",
        "ada@почта.рф, ada@xn--80a1acny.xn--p1ai",
        "jörg@bücher.example, jörg@xn--bcher-kva.example",
    })
    void aDomainHasOneSpellingForPeopleAndOneForServers(String readable, String ofServers) {
        assertThat(MailAddress.readable(readable)).isEqualTo(readable);
        assertThat(MailAddress.readable(ofServers)).isEqualTo(readable);
        assertThat(MailAddress.ofServers(readable)).isEqualTo(ofServers);
        assertThat(MailAddress.ofServers(ofServers)).isEqualTo(ofServers);
    }

    @ParameterizedTest
    @CsvSource({
        "ada@bu\u0308cher.example",
        "ada@BÜCHER.example",
        "ada@ｂücher.example",
        "ada@bücher。example",
        "ada@XN--BCHER-KVA.example"
    })
    void whatIsTypedOtherwiseAndMeansTheSameIsTheSame(String typed) {
        assertThat(MailAddress.readable(typed)).isEqualTo("ada@bücher.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ada@example.org",
                "Ada@Example.org",
                "jörg@example.org",
                "ada@r3---x.example",
                "ada@xn--.example",
                "ada",
                "",
                "@"
            })
    void whatHasNoSuchDomainStaysAsItStands(String address) {
        assertThat(MailAddress.readable(address)).isEqualTo(address);
    }
}
