package org.hiringpipelines.benchmarks;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RuntimeService;
import org.hiringpipelines.workflows.deadlines.OpenTask;
import org.hiringpipelines.workflows.deadlines.Step;
import org.hiringpipelines.workflows.deadlines.Timetable;
import org.hiringpipelines.workflows.engine.Forms;
import org.hiringpipelines.workflows.offers.OfferDraft;

/**
 * What the diagrams call where the engine runs without us: the names and parameters of our services, and nothing behind them. Only
 * the rounds are counted, so that the bare engine walks the same two. Public, since expressions call them.
 */
public final class BareServices {

    private static final int ROUNDS = 2;

    private BareServices() {}

    /** The services by the names the diagrams give them. */
    static Map<Object, Object> byName(Supplier<RuntimeService> runtime) {
        Correspondence correspondence = new Correspondence(runtime);
        return Map.ofEntries(
                Map.entry("applications", new Applications()),
                Map.entry("approvals", new Approvals()),
                Map.entry("interviews", new Interviews()),
                Map.entry("invitations", new Invitations(correspondence)),
                Map.entry("forms", new Forms()),
                Map.entry("offers", new Offers()),
                Map.entry("offerMails", correspondence),
                Map.entry("correspondence", correspondence),
                Map.entry("pipelines", new Pipelines()),
                Map.entry("postings", new Postings()),
                Map.entry("reminders", new Reminders()),
                Map.entry("retention", new Retention()),
                Map.entry("elsewhere", new Elsewhere()),
                Map.entry("team", new Team()));
    }

    public static final class Applications {

        public String find(String applicationId) {
            return applicationId;
        }

        public void screen(
                String applicationId, String by, String outcome, String reason, String comment, String until) {}

        public void decideRound(
                String applicationId, String by, String outcome, String reason, String comment, String until) {}

        public void decideHire(
                String applicationId, String by, String outcome, String reason, String comment, String until) {}

        public String stage(String applicationId) {
            return "OFFER";
        }

        public void end(String applicationId, String outcome, String reason) {}

        public boolean lastInHand(String postingId) {
            return false;
        }
    }

    public static final class Approvals {

        private final Set<String> decided = ConcurrentHashMap.newKeySet();

        public boolean awaited(String subjectId) {
            return decided.add(subjectId);
        }

        public String groups(String subjectId) {
            return "approvers";
        }

        public String approver(String subjectId) {
            return null;
        }
    }

    public static final class Postings {

        public String pipeline(String postingId) {
            return "standard";
        }

        public boolean filled(String postingId) {
            return false;
        }
    }

    public static final class Pipelines {

        public String process(String word) {
            return null;
        }
    }

    public static final class Interviews {

        private final Map<String, Integer> rounds = new ConcurrentHashMap<>();

        public String openRound(String applicationId, String step) {
            return applicationId + "/" + rounds.merge(applicationId, 1, Integer::sum);
        }

        public boolean roundsLeft(String applicationId, String step) {
            return rounds.get(applicationId) < ROUNDS;
        }

        public boolean timeSettled(String interviewId) {
            return false;
        }

        public String roundName(String interviewId) {
            return "Panel interview";
        }

        public List<Map<String, String>> interviewerChoices(String interviewId) {
            return new Team().membersOf("interviewers");
        }

        public void propose(String interviewId, String by, String slots, String interviewers, String place) {}

        public List<String> panelSoFar(String interviewId) {
            return List.of();
        }

        public String placeSoFar(String interviewId) {
            return null;
        }

        public String proposedBefore(String interviewId) {
            return null;
        }

        public String clock() {
            return "Zurich";
        }

        public List<Map<String, String>> slotAnswers(String interviewId) {
            return List.of(
                    Map.of("label", "1 June 2027, 10:00 in Zurich, 45 minutes", "value", "2027-06-01T08:00:00Z"),
                    Map.of("label", "2 June 2027, 10:00 in Zurich, 45 minutes", "value", "2027-06-02T08:00:00Z"));
        }

        public void answer(String interviewId, String by, String startsAt) {}

        public boolean noneSuited(String interviewId) {
            return false;
        }

        public Date lastSlot(String interviewId) {
            return Date.from(Instant.now().plus(30, ChronoUnit.DAYS));
        }

        public List<String> panel(String interviewId) {
            return List.of("interviewer", "interviewer2");
        }

        public List<Map<String, String>> rows(String interviewId) {
            return List.of(
                    Map.of("competency", "Job knowledge"),
                    Map.of("competency", "Problem solving"),
                    Map.of("competency", "Working with others"));
        }

        public void record(
                String interviewId, String interviewer, String ratings, String summary, String recommendation) {}

        public Date startOf(String interviewId) {
            return Date.from(Instant.now().plus(30, ChronoUnit.DAYS));
        }

        public Date afterStart(String interviewId, String later) {
            return Date.from(Instant.now().plus(30, ChronoUnit.DAYS));
        }

        public Date dayBefore(String interviewId) {
            return Date.from(Instant.now().plus(28, ChronoUnit.DAYS));
        }

        public boolean debriefCalled(String interviewId) {
            return false;
        }

        public void complete(String interviewId) {}
    }

    public static final class Offers {

        private static final OfferDraft BLANK =
                new OfferDraft(null, null, null, null, null, null, null, null, null, null);

        public String open(String applicationId) {
            return applicationId + "/offer";
        }

        public OfferDraft drafted(String offerId) {
            return BLANK;
        }

        public String advertised(String offerId) {
            return "USD 80,000 to 110,000 a year";
        }

        public String promises(String offerId) {
            return null;
        }

        public String askedFor(String offerId) {
            return null;
        }

        public void draft(String offerId, String by, Map<String, ?> typed) {}

        public void approve(String offerId, String by, String decision, String comment) {}

        public void extend(String offerId) {}

        public Date expiryTime(String offerId) {
            return Date.from(Instant.now().plus(14, ChronoUnit.DAYS));
        }

        public Date reminderTime(String offerId, int daysBefore) {
            return Date.from(Instant.now().plus(14L - daysBefore, ChronoUnit.DAYS));
        }

        public void answer(String offerId, String by, String answer, String reason) {}

        public void requestClearances(String offerId) {}

        public List<String> awaitedClearances(String offerId) {
            return List.of("BACKGROUND_CHECK");
        }

        public String check(String offerId, String kind) {
            return "Background check";
        }

        public void reportClearance(String offerId, String kind, String by, String result, String comment) {}

        public boolean cleared(String offerId) {
            return true;
        }
    }

    /** The candidate's mails; the panel here has no addresses. */
    public static final class Invitations {

        private final Correspondence correspondence;

        Invitations(Correspondence correspondence) {
            this.correspondence = correspondence;
        }

        public void propose(String interviewId) {
            correspondence.send("slots-proposed", interviewId);
        }

        public void callOffOpen(String applicationId) {}

        public void send(String interviewId) {
            correspondence.send("slot-confirmed", interviewId);
        }
    }

    /** Mails are carried by a diagram, so the bare engine starts it for each of them, too. */
    public static final class Correspondence {

        private final Supplier<RuntimeService> runtime;

        Correspondence(Supplier<RuntimeService> runtime) {
            this.runtime = runtime;
        }

        public void send(String template, String applicationId) {
            runtime.get()
                    .startProcessInstanceByKey(
                            "correspondence", UUID.randomUUID().toString());
        }

        public void explain(String reason, String applicationId) {
            send(reason, applicationId);
        }

        /** The team here has no addresses. */
        public void tell(String template, String offerId, String userId) {}

        public boolean revocable(String mailId) {
            return false;
        }

        public Date sendAt(String mailId) {
            return Date.from(Instant.now());
        }

        public void carry(String mailId, int tries) {}

        public boolean sent(String mailId) {
            return true;
        }
    }

    /** A due date and one timer for each task, as it is with the table; and nobody is told anything. */
    public static final class Elsewhere {

        public void tell(String template, String applicationId) {}
    }

    public static final class Deadlines implements Timetable {

        private static Optional<Date> later() {
            return Optional.of(Date.from(Instant.now().plus(30, ChronoUnit.DAYS)));
        }

        @Override
        public Optional<Date> dueDate(String task, String postingId, Date from) {
            return standing(task) ? Optional.empty() : later();
        }

        @Override
        public Optional<Date> moment(Step step, String task, String postingId, Date from) {
            return standing(task) ? Optional.empty() : later();
        }

        /** What lies there until somebody wants something of it is never due. */
        private static boolean standing(String task) {
            return task.startsWith("Task_Manage");
        }

        @Override
        public boolean urgent(String task, String postingId, Supplier<Date> neededBy) {
            return false;
        }

        @Override
        public void tellAtOnce(OpenTask task, Date neededBy, String applicationId) {}

        @Override
        public void escalate(
                String taskId, String key, String task, String assignee, String postingId, String applicationId) {}

        @Override
        public void release(String taskId) {}
    }

    /** What is erased at night, which no hire waits for. */
    public static final class Retention {

        public int erase(int most) {
            return 0;
        }
    }

    /** The timer of each morning, which no hire waits for. */
    public static final class Reminders {

        public String everyBusinessDayAt(String time) {
            return "R/P1D";
        }

        public boolean today() {
            return true;
        }

        public boolean write(int people) {
            return false;
        }
    }

    public static final class Team {

        public List<Map<String, String>> membersOf(String group) {
            return List.of(
                    Map.of("label", "Ida", "value", "interviewer"), Map.of("label", "Ivo", "value", "interviewer2"));
        }
    }
}
