package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.Message;
import org.springframework.transaction.annotation.Transactional;

/** Tells candidates what a check brought out, before and after it is decided. Diagrams call it as {@code findingNotices}. */
@Transactional
public class FindingNotices {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private final OfferService offers;
    private final Clearances clearances;
    private final ApplicationService applications;
    private final CorrespondenceService correspondence;
    private final Clock clock;

    FindingNotices(
            OfferService offers,
            Clearances clearances,
            ApplicationService applications,
            CorrespondenceService correspondence,
            Clock clock) {
        this.offers = offers;
        this.clearances = clearances;
        this.applications = applications;
        this.correspondence = correspondence;
        this.clock = clock;
    }

    /**
     * Tells the candidate of a finding, with what the report says and until when an answer is waited for.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     */
    public void send(String template, String offerId, String kind) {
        Clearance finding = clearances.of(offerId, kind);
        String applicationId = offers.find(offerId).applicationId();
        Candidate candidate = applications.candidateOf(applications.find(applicationId));
        Map<String, Object> fields = new HashMap<>();
        fields.put("check", finding.rule().name());
        fields.put("report", finding.comment());
        fields.put("businessDays", FindingWords.businessDays(finding.rule().waitDays()));
        fields.put(
                "answerBy",
                DAY.format(lastDay(clearances.answerTimeOver(offerId, kind).toInstant())));
        correspondence.post(new Message(
                template, applicationId, new Addressee(candidate.name(), candidate.email()), fields, List.of()));
    }

    /** The day that a wait ends with; the wait is over with the first moment of the next. */
    private LocalDate lastDay(Instant over) {
        return LocalDate.ofInstant(over, clock.getZone()).minusDays(1);
    }
}
