package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deciding about many candidates at once on the page that shows them. */
class ManyOnPageTest extends AtOurPages {

    @Test
    void whileTheMailForAReasonIsLookedUpThePageSaysSoAndShowsNoOtherReasonsMail() {
        OurPages rosa = window("recruiter").open("/hiring/postings/" + posting);
        rosa.page().locator("input[name=everybody]").first().check();
        rosa.button("Reject").click();
        Locator mail = rosa.page().locator("#mail");
        rosa.page().getByLabel("Reason").selectOption("NOT_QUALIFIED");
        assertThat(mail).containsText("to the candidate");
        List<Route> held = new ArrayList<>();
        rosa.page().route("**/bulk", held::add);

        rosa.page().getByLabel("Reason").selectOption("LESS_QUALIFIED");
        assertThat(mail).hasText("Looking up which mail goes out for this reason …");

        rosa.page().waitForCondition(() -> !held.isEmpty());
        held.get(0).resume();
        assertThat(mail).containsText("to the candidate");
    }
}
