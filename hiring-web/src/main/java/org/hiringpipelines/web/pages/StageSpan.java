package org.hiringpipelines.web.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.web.language.PageWords;

/**
 * How long an application was on a stage, or has been there.
 *
 * @param stage the stage in words
 * @param lasted how long, in words
 * @param now whether it is there
 */
record StageSpan(String stage, String lasted, boolean now) {

    /** The stages an application went through, in their order; one that it came back to is there twice. What is closed lasts no longer. */
    static List<StageSpan> of(List<StageEvent> events, PageTimes times, PageWords words) {
        List<StageSpan> spans = new ArrayList<>();
        Stage stage = null;
        Instant entered = null;
        for (StageEvent event : events) {
            if (event.stage() == stage) {
                continue;
            }
            if (stage != null && stage != Stage.CLOSED) {
                spans.add(new StageSpan(
                        words.said(stage.words()), times.days(Duration.between(entered, event.at())), false));
            }
            stage = event.stage();
            entered = event.at();
        }
        if (stage != null && stage != Stage.CLOSED) {
            spans.add(new StageSpan(words.said(stage.words()), times.waiting(entered), true));
        }
        return spans;
    }
}
