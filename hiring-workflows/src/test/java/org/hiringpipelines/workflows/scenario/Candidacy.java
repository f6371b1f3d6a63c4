package org.hiringpipelines.workflows.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.hiringpipelines.workflows.correspondence.Envelope;

/** One candidate's application on its way through the process {@code application} and those it calls. */
public final class Candidacy {

    public static final String PROCESS = "application";

    private final String id;
    private final Candidate candidate;
    private final Capabilities services;
    private final Engine engine;
    private final Desk desk;

    Candidacy(String id, Candidate candidate, Capabilities services, Engine engine, Desk desk) {
        this.id = id;
        this.candidate = candidate;
        this.services = services;
        this.engine = engine;
        this.desk = desk;
    }

    /** The application's id. */
    public String id() {
        return id;
    }

    /** The application as it is kept. */
    public Application application() {
        return services.applications().find(id);
    }

    /** What happened so far. */
    public List<StageEvent> timeline() {
        return services.timeline().of(id);
    }

    /** The last of what happened. */
    public StageEvent lastEvent() {
        List<StageEvent> events = timeline();
        return events.get(events.size() - 1);
    }

    /** The interviews, first round first. */
    public List<Interview> interviews() {
        return services.interviews().of(id);
    }

    /** The interview of the latest round. */
    public Interview interview() {
        List<Interview> all = interviews();
        return all.get(all.size() - 1);
    }

    /** The offers, oldest first. */
    public List<Offer> offers() {
        return services.offers().of(id);
    }

    /** The latest offer. */
    public Offer offer() {
        List<Offer> all = offers();
        return all.get(all.size() - 1);
    }

    /** The checks that the latest offer waits or waited for. */
    public List<Clearance> clearances() {
        return services.clearances().of(offer().id());
    }

    /** What approvers decided about the latest offer, oldest first. */
    public List<Approval> approvals() {
        return services.approvals().of(offer().id());
    }

    /** The letters that went out with the latest offer, first version first, as they can be printed. */
    public List<Document> letters() {
        return services.letters().versionsOf(offer().id()).stream()
                .map(version -> services.letters().letter(offer().id(), version.version()))
                .toList();
    }

    /** The keys of the open tasks. */
    public List<String> openTasks() {
        return desk.openTasks(id);
    }

    /** The texts of {@code bpmn/mail} that the candidate has got, or gets when their time has come, oldest first. */
    public List<String> mails() {
        return services.correspondence().of(id).stream()
                .filter(mail -> mail.recipientAddress().equals(candidate.email()))
                .peek(mail -> engine.doesDueJobs(mail.id()))
                .filter(mail -> mail.sendAt().isAfter(mail.writtenAt())
                        || services.postman().has(mail.id()))
                .map(Mail::template)
                .toList();
    }

    /** What the last mail to the candidate says beyond its text. */
    public Map<String, Object> lastMail() {
        return services.correspondence().of(id).stream()
                .filter(mail -> mail.recipientAddress().equals(candidate.email()))
                .reduce((earlier, later) -> later)
                .orElseThrow()
                .fields()
                .values();
    }

    /** Where mails reach the candidate. */
    public String address() {
        return candidate.email();
    }

    /** The mails about this application that have come to an address, oldest first. */
    public List<Envelope> mailsTo(String address) {
        List<String> written = services.correspondence().of(id).stream()
                .filter(mail -> mail.recipientAddress().equals(address))
                .map(Mail::id)
                .toList();
        written.forEach(engine::doesDueJobs);
        return services.postman().to(address).stream()
                .filter(mail -> written.contains(mail.id()))
                .toList();
    }

    /** The values of the process variables. */
    public List<String> variables() {
        return engine.variables(id);
    }

    /** The values that the engine's history keeps. */
    public List<String> remembered() {
        return engine.remembered(id);
    }

    /** The candidate withdraws. */
    public void withdraws() {
        services.applicationProcess().candidateWithdrew(id);
    }

    /** The candidate withdraws, says why, and may do so while on hold, too. */
    public void withdrawsBecause(String reason) {
        services.withdrawals().withdraw(id, reason);
    }

    /** The candidate chooses a slot. */
    public void chooses(Instant slot) {
        services.interviewProcess().slotChosen(interview().id(), slot.toString());
    }

    /** The candidate answers the offer. */
    public void answersOffer(String answer, String reason) {
        services.offerProcess().answered(offer().id(), answer, reason);
    }

    /** The vendor of background checks reports. */
    public void isReportedOn(String result, String comment) {
        isReportedOn("BACKGROUND_CHECK", result, comment);
    }

    /** Whoever carries out a check reports. */
    public void isReportedOn(String kind, String result, String comment) {
        services.offerProcess().clearanceReported(offer().id(), kind, result, comment);
    }

    /** The vendor of background checks reports, with the report as a file. */
    public void isReportedOn(String result, String comment, String fileName, byte[] content) {
        services.reports()
                .receive(offer().id(), "BACKGROUND_CHECK", result, comment, new AttachedFile(fileName, content));
    }

    /** Somebody of the team attaches the report of the background check. */
    void getsReport(String by, String fileName, byte[] content) {
        services.reports().attach(offer().id(), "BACKGROUND_CHECK", by, new AttachedFile(fileName, content));
    }

    /** The report of the background check. */
    public Document report() {
        return services.reports().of(offer().id(), "BACKGROUND_CHECK");
    }

    /** A message arrives from outside, with these variables. */
    public void gets(String message, Map<String, Object> variables) {
        engine.runtime()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(id)
                .setVariables(variables)
                .correlate();
    }

    /** Whether the application waits for a timer of its diagrams. */
    public boolean awaits(String timer) {
        return engine.awaits(timer, id);
    }

    /** Does what is due by now without a person; answers how many jobs that were. */
    public int runsDueJobs() {
        return engine.doesDueJobs(id);
    }

    /** Asserts that the application has ended so: in its table, its timeline and its diagram, and that nothing of it is left open. */
    public void hasEnded(Ending ending) {
        assertThat(application().outcome()).isEqualTo(ending.outcome);
        assertThat(application().stage()).isEqualTo(Stage.CLOSED);
        assertThat(lastEvent().happening()).isEqualTo(Happening.CLOSED);
        assertThat(lastEvent().stage()).isEqualTo(Stage.CLOSED);
        assertThat(lastEvent().detail()).startsWith(ending.outcome.words());
        assertThat(engine.endsOf(PROCESS, id)).containsExactly(ending.endEvent);
        assertThat(openTasks()).isEmpty();
        assertThat(engine.leftovers(id)).isEmpty();
        assertThat(interviews())
                .extracting(Interview::status)
                .doesNotContain(Interview.Status.PLANNED, Interview.Status.PROPOSED, Interview.Status.SCHEDULED);
        assertThat(offers())
                .allSatisfy(offer -> assertThat(offer.pending())
                        .isEqualTo(ending == Ending.HIRED && offer.status() == Offer.Status.ACCEPTED));
        String mail =
                switch (ending) {
                    case REJECTED ->
                        services.reasons().of(application().rejectionReason()).mail();
                    case POSITION_FILLED ->
                        offers().stream().anyMatch(Candidacy::inTheirHands) ? "offer-taken-back" : ending.mail;
                    default -> ending.mail;
                };
        assertThat(mails())
                .startsWith("application-received")
                .endsWith(mail)
                .containsOnlyOnce("application-received", mail);
    }

    private static boolean inTheirHands(Offer offer) {
        return offer.status() == Offer.Status.VOID && offer.extendedAt() != null;
    }

    /** All that could change. */
    public List<Object> state() {
        List<Object> state = new ArrayList<>(List.of(application(), timeline(), interviews(), offers(), openTasks()));
        interviews().forEach(interview -> state.add(services.scorecards().of(interview.id())));
        offers().forEach(offer -> {
            state.add(services.clearances().of(offer.id()));
            state.add(services.approvals().of(offer.id()));
        });
        state.add(engine.state(id));
        state.add(mails());
        return state;
    }
}
