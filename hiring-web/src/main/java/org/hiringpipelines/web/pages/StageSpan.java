package org.hiringpipelines.web.pages;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.stages.DrawnStage;
import org.hiringpipelines.workflows.stages.Stages;

/**
 * How long an application was on a stage, or has been there.
 *
 * @param stage the stage in words
 * @param lasted how long, in words
 * @param now whether it is there
 */
record StageSpan(String stage, String lasted, boolean now) {

    /**
     * The stages an application went through, in their order; one that it came back to is there twice. What is closed lasts no longer.
     *
     * @param drawn the stages of its pipeline, for their words
     */
    static List<StageSpan> of(List<StageEvent> events, List<DrawnStage> drawn, PageTimes times, PageWords words) {
        List<StageSpan> spans = new ArrayList<>();
        Stage stage = null;
        Instant entered = null;
        for (StageEvent event : events) {
            if (event.stage().equals(stage)) {
                continue;
            }
            if (stage != null && !stage.equals(Stage.CLOSED)) {
                spans.add(new StageSpan(
                        words.said(Stages.words(drawn, stage)),
                        times.days(Duration.between(entered, event.at())),
                        false));
            }
            stage = event.stage();
            entered = event.at();
        }
        if (stage != null && !stage.equals(Stage.CLOSED)) {
            spans.add(new StageSpan(words.said(Stages.words(drawn, stage)), times.waiting(entered), true));
        }
        return spans;
    }
}
