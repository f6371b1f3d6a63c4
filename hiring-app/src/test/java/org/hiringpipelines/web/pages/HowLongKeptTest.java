package org.hiringpipelines.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import org.hiringpipelines.app.scenario.Callers;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.workflows.applications.Retention;
import org.hiringpipelines.workflows.applications.RetentionTimes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

/** What candidates read of how long all is kept follows the table, whatever it says. */
@RunningApplication
class HowLongKeptTest {

    @Autowired
    private HowWeHirePage page;

    @Autowired
    private Retention retention;

    @Autowired
    private Callers callers;

    @AfterEach
    void theTableSaysIt() {
        ReflectionTestUtils.setField(page, "retention", retention);
    }

    @Test
    void whereEveryEndHasATimeAllGoesByItself() {
        Map<Outcome, Duration> times = forEveryEnd();

        assertThat(read(times, "en"))
                .contains("It is erased by itself 4 years after its end")
                .doesNotContain("at the latest", "until you ask");
        assertThat(read(times, "de"))
                .contains("Nach 4 Jahren, gezählt von ihrem Ende, wird sie von selbst gelöscht")
                .doesNotContain("Je nachdem");
    }

    @Test
    void whereSomeEndsHaveNoneItDependsOnHowItEnded() {
        Map<Outcome, Duration> times = forEveryEnd();
        times.put(Outcome.WITHDRAWN, Duration.ofDays(366));
        times.remove(Outcome.ON_HOLD);

        assertThat(read(times, "en"))
                .contains(
                        "By how it ended, it is erased by itself 4 years after its end at the latest",
                        "or it is kept until you ask")
                .doesNotContain("1 year");
        assertThat(read(times, "de"))
                .contains("Je nachdem, wie sie endete, wird sie spätestens nach 4 Jahren, gezählt von ihrem Ende");
    }

    @Test
    void whereNoEndHasATimeNoneIsPromised() {
        assertThat(read(Map.of(), "en")).contains("until you ask").doesNotContain("erased by itself", "after its end");
    }

    private static Map<Outcome, Duration> forEveryEnd() {
        Map<Outcome, Duration> times = new EnumMap<>(Outcome.class);
        EnumSet.complementOf(EnumSet.of(Outcome.HIRED)).forEach(end -> times.put(end, Duration.ofDays(1461)));
        return times;
    }

    /** What the page says of what is kept. */
    private String read(Map<Outcome, Duration> times, String language) {
        Retention said = mock(Retention.class);
        when(said.told()).thenReturn(new RetentionTimes(times));
        // The table itself is read every few minutes, and for whoever else uses this application.
        ReflectionTestUtils.setField(page, "retention", said);
        String html = callers.stranger()
                .get("/how-we-hire", "Accept-Language", language)
                .body();
        return Jsoup.parse(html)
                .select("section[aria-labelledby=data] details:nth-of-type(3)")
                .text();
    }
}
