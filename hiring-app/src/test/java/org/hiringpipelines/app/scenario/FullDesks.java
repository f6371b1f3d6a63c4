package org.hiringpipelines.app.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Work for a day of everybody: one candidate at each place of the way, and two to be screened. */
@Component
public class FullDesks {

    /** To be screened, the first of them to be advanced. */
    public static final String ADVANCED = "Ann Lee";

    /** To be screened, the second, to be rejected. */
    public static final String REJECTED = "Bo Hart";

    /** Somebody to whom no time has been proposed yet. */
    public static final String TO_MEET = "Cy Dunn";

    /** Somebody who has not chosen yet. */
    public static final String CHOOSES = "Di Voss";

    /** Somebody whose scorecard is to be written by the first interviewer alone. */
    public static final String SCORED = "Ed Moor";

    /** Somebody whose first round is over. */
    public static final String AFTER_ROUND = "Fay Lund";

    /** Somebody about whom is to be decided. */
    public static final String DECIDED = "Gil Rand";

    /** Somebody whose offer is to be drafted. */
    public static final String DRAFTED = "Hal Berg";

    /** Somebody whose offer is to be approved. */
    public static final String APPROVED = "Ida Sand";

    /** Somebody who has an offer. */
    public static final String ANSWERS = "Jo Wick";

    /** Somebody who has accepted and is checked. */
    public static final String CHECKED = "Kit Nash";

    private final Hiring hiring;
    private final Callers callers;
    private final Map<String, String> applications = new HashMap<>();
    private String posting;

    FullDesks(Hiring hiring, Callers callers) {
        this.hiring = hiring;
        this.callers = callers;
    }

    /** Clears all desks and fills them anew; answers the posting that all of them applied for. */
    public String fill() {
        hiring.clearDesks();
        posting = hiring.openPosting(12);
        apply(ADVANCED);
        apply(REJECTED);
        hiring.complete("recruiter", apply(TO_MEET), "Task_ScreenApplication", "outcome", "advance");
        hiring.proposedInterview(apply(CHOOSES));
        String scored = apply(SCORED);
        hiring.chooseFirstSlot(scored, hiring.proposedInterview(scored));
        hiring.scorecard("interviewer2", scored, 4, "yes");
        String afterRound = apply(AFTER_ROUND);
        hiring.interview(afterRound, hiring.proposedInterview(afterRound));
        hiring.moveTo(apply(DECIDED), "Task_DecideHire");
        hiring.moveTo(apply(DRAFTED), "CallActivity_Offer");
        String approved = apply(APPROVED);
        hiring.moveTo(approved, "CallActivity_Offer");
        hiring.draftOffer(approved);
        hiring.offerAtOnce(apply(ANSWERS));
        String checked = apply(CHECKED);
        hiring.offerAtOnce(checked);
        hiring.complete("recruiter", checked, "Task_RecordOfferAnswer", "answer", "accepted");
        return posting;
    }

    private String apply(String name) {
        String application = hiring.applicationOf(name, posting);
        applications.put(name, application);
        return application;
    }

    /** The posting that all of them applied for. */
    public String posting() {
        return posting;
    }

    /** The application of one of them. */
    public String applicationOf(String name) {
        return applications.get(name);
    }

    /** Where one of them stands, as the API tells it. */
    public JsonNode look(String name) {
        return hiring.look(applicationOf(name));
    }

    /** The offer to one of them. */
    public String offerOf(String name) {
        return look(name).path("offers").get(0).path("id").asText();
    }

    /** The sheet of the offer to one of them, as its approver reads it. */
    public String offerSheetOf(String name) {
        return callers.as("approver").get("/sheets/offers/" + offerOf(name)).body();
    }

    /** The stage of one of them. */
    public String stageOf(String name) {
        return look(name).path("stage").asText();
    }

    /** How it ended for one of them; an empty text while it is open. */
    public String outcomeOf(String name) {
        return look(name).path("outcome").asText("");
    }
}
