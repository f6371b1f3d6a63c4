package org.hiringpipelines.workflows.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where mails lead. */
class PublicAddressTest {

    @Test
    void tasksApplicationsAndPostingsStandUnderTheAddressOfTheHouse() {
        PublicAddress address = new PublicAddress("https://hiring.example.org/");

        assertThat(address.home()).isEqualTo("https://hiring.example.org/hiring");
        assertThat(address.task("t1")).isEqualTo("https://hiring.example.org/hiring/tasks/t1");
        assertThat(address.application("a1")).isEqualTo("https://hiring.example.org/hiring/applications/a1");
        assertThat(address.posting("p1")).isEqualTo("https://hiring.example.org/hiring/postings/p1");
    }

    @Test
    void theHouseMayStandBehindAPathAndAtAPort() {
        assertThat(new PublicAddress("http://intranet:8443/people").task("t1"))
                .isEqualTo("http://intranet:8443/people/hiring/tasks/t1");
    }

    @Test
    void candidatesAreLedToHowWeHireOnlyWhereTheyCanRead() {
        assertThat(new PublicAddress("http://intranet:8443", " ").howWeHire()).isNull();
        assertThat(new PublicAddress("http://intranet:8443", "https://example.org/jobs/how-we-hire").howWeHire())
                .isEqualTo("https://example.org/jobs/how-we-hire");
        assertThatThrownBy(() -> new PublicAddress("http://intranet:8443", "how-we-hire"))
                .hasMessageContaining("hiring.how-we-hire is \"how-we-hire\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hiring.example.org",
                "ftp://hiring.example.org",
                "https://",
                "https:hiring",
                "https://hiring.example.org/?a=b",
                "https://hiring.example.org/#top",
                "https://anna@hiring.example.org",
                "https://hiring example.org"
            })
    void whereNoBrowserCanGoIsRefusedWithWhatToWriteInstead(String base) {
        assertThatThrownBy(() -> new PublicAddress(base))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("hiring.address is \"" + base + "\", and mails could not link there. ")
                .hasMessageEndingWith(", as in https://hiring.example.org.");
    }
}
