package org.hiringpipelines.workflows.scenario;

import java.util.List;
import org.camunda.spin.plugin.variable.SpinValues;

/** Who interviews and writes scorecards. */
public final class Interviewer {

    public static final String WRITE_SCORECARD = "Task_WriteScorecard";

    static final List<String> IDS = List.of("interviewer", "interviewer2", "interviewer3");

    private final Desk desk;
    private final String id;

    Interviewer(Desk desk, String id) {
        this.desk = desk;
        this.id = id;
    }

    /** A rating from 1 to 5; {@code strongYes}, {@code yes}, {@code no} or {@code strongNo}. */
    public Form rates(Candidacy candidacy, int rating) {
        return writesScorecard(candidacy)
                .with(
                        "ratings",
                        SpinValues.jsonValue("[{\"competency\":\"Communication\",\"rating\":" + rating
                                        + ",\"evidence\":\"Said so.\"}]")
                                .create());
    }

    /** Where mails reach an interviewer. */
    public static String addressOf(String id) {
        return id + "@team.example";
    }

    /** Good ratings; {@code strongYes}, {@code yes}, {@code no} or {@code strongNo}. */
    public Form writesScorecard(Candidacy candidacy) {
        return desk.takeOwn(WRITE_SCORECARD, candidacy.id(), id, "recommendation", candidacy::state)
                .with(
                        "ratings",
                        SpinValues.jsonValue(
                                        "[{\"competency\":\"Communication\",\"rating\":4,\"evidence\":\"Said so.\"}]")
                                .create())
                .with("summary", "Scored by " + id);
    }
}
