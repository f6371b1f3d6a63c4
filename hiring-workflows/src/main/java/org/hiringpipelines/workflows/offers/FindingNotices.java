package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hiringpipelines.model.application.Document;
import org.hiringpipelines.model.correspondence.Enclosure;
import org.hiringpipelines.model.correspondence.Enclosures;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.ClearanceRule;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.calendar.BusinessDays;
import org.hiringpipelines.workflows.correspondence.Attachment;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.Encloser;
import org.hiringpipelines.workflows.correspondence.Message;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.diagrams.WritesTo;
import org.hiringpipelines.workflows.letters.Leaflet;
import org.hiringpipelines.workflows.letters.Leaflets;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells candidates what a check brought out, before and after it is decided. As long as they can answer, the report itself and the texts
 * that the rule names go with it (15 U.S.C. 1681b(b)(3)(A)). Diagrams call it as {@code findingNotices}.
 */
@ForDiagrams
@Transactional
public class FindingNotices implements Encloser {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);

    private static final String LEAFLETS = "leaflets";

    // As mails had it that were kept before enclosures had a place of their own.
    private static final String REPORT = "reportId";

    private final OfferService offers;
    private final Clearances clearances;
    private final ApplicationService applications;
    private final CorrespondenceService correspondence;
    private final Leaflets leaflets;
    private final Clock clock;

    FindingNotices(
            OfferService offers,
            Clearances clearances,
            ApplicationService applications,
            CorrespondenceService correspondence,
            Leaflets leaflets,
            Clock clock) {
        this.offers = offers;
        this.clearances = clearances;
        this.applications = applications;
        this.correspondence = correspondence;
        this.leaflets = leaflets;
        this.clock = clock;
    }

    /**
     * Tells the candidate of a finding, with what the report says and until when an answer is waited for.
     *
     * @param template the name of a text in {@code bpmn/mail}, without its ending
     */
    @WritesTo(WritesTo.Readers.CANDIDATE)
    public void send(String template, String offerId, String kind) {
        Clearance finding = clearances.of(offerId, kind);
        String applicationId = offers.find(offerId).applicationId();
        Map<String, Object> fields = new HashMap<>();
        fields.put("check", finding.rule().name());
        fields.put("report", finding.comment());
        fields.put("businessDays", BusinessDays.inWords(finding.rule().waitDays()));
        fields.put(
                "answerBy",
                DAY.format(lastDay(clearances.answerTimeOver(offerId, kind).toInstant())));
        boolean answerable = finding.answerable();
        fields.put("reportEnclosed", answerable && finding.reportId() != null);
        List<Leaflet> read = answerable ? leafletsOf(finding.rule()) : List.of();
        fields.put(
                LEAFLETS,
                read.stream().map(leaflet -> Map.of("title", leaflet.title())).toList());
        List<Enclosure> enclosed = new ArrayList<>();
        if (answerable && finding.reportId() != null) {
            enclosed.add(Enclosure.clearanceReport(finding.reportId()));
        }
        read.forEach(leaflet -> enclosed.add(Enclosure.leaflet(leaflet.name())));
        correspondence.post(new Message(
                template,
                applicationId,
                correspondence.recipient(applicationId).addressee(),
                fields,
                List.of(),
                new Enclosures(enclosed)));
    }

    private List<Leaflet> leafletsOf(ClearanceRule rule) {
        return rule.leaflets().stream().map(name -> leaflets.named(name)).toList();
    }

    @Override
    public Optional<Attachment> enclose(Enclosure promised, Mail mail) {
        return switch (promised.kind()) {
            case CLEARANCE_REPORT -> Optional.of(report(promised.of()));
            case LEAFLET -> Optional.of(leaflet(mail.design(), promised.of()));
            default -> Optional.empty();
        };
    }

    private Attachment report(String documentId) {
        Document report = applications.document(documentId, Document.Kind.CLEARANCE_REPORT);
        return new Attachment(report.fileName(), report.mediaType(), report.content());
    }

    private Attachment leaflet(String design, String name) {
        return new Attachment(
                leaflets.named(design, name).title() + ".pdf", "application/pdf", leaflets.print(design, name));
    }

    @Override
    public List<Enclosure> promisedBefore(Mail mail) {
        Map<String, Object> fields = mail.fields().values();
        List<Enclosure> promised = new ArrayList<>();
        if (fields.get(REPORT) instanceof String documentId) {
            promised.add(Enclosure.clearanceReport(documentId));
        }
        if (fields.get(LEAFLETS) instanceof List<?> rows) {
            rows.forEach(row -> promised.add(Enclosure.leaflet((String) ((Map<?, ?>) row).get("name"))));
        }
        return promised;
    }

    /** The day that a wait ends with; the wait is over with the first moment of the next. */
    private LocalDate lastDay(Instant over) {
        return LocalDate.ofInstant(over, clock.getZone()).minusDays(1);
    }
}
