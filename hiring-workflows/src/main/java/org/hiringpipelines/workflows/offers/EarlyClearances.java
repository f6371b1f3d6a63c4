package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.ClearanceRule;
import org.hiringpipelines.model.offer.EarlyClearance;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.applications.Timeline;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks that a pipeline asks for before its interviews: those of the table of clearances without which nobody may start. Checks that
 * come with an offer, such as a report about somebody's past, stay with it, as law has them there. Diagrams call it as {@code
 * earlyClearances}.
 */
@ForDiagrams
@Transactional
public class EarlyClearances {

    private final EarlyClearanceRepository clearances;
    private final ApplicationService applications;
    private final PostingService postings;
    private final ClearanceTable table;
    private final Timeline timeline;
    private final Clock clock;

    EarlyClearances(
            EarlyClearanceRepository clearances,
            ApplicationService applications,
            PostingService postings,
            ClearanceTable table,
            Timeline timeline,
            Clock clock) {
        this.clearances = clearances;
        this.applications = applications;
        this.postings = postings;
        this.table = table;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** The checks that a candidate brings or has brought. */
    @Transactional(readOnly = true)
    public List<EarlyClearance> of(String applicationId) {
        return clearances.of(applicationId);
    }

    /** Asks for the checks without which nobody may start this job; those that are clear already are not asked for again. */
    public void request(String applicationId) {
        Set<String> known = new HashSet<>();
        for (EarlyClearance asked : of(applicationId)) {
            known.add(asked.kind());
            if (!asked.clear()) {
                clearances.save(asked.reported(null, null, null));
            }
        }
        Application application = applications.find(applicationId);
        table.checksFor(postings.find(application.postingId()).posting()).forEach((kind, rule) -> {
            if (rule.beforeStart() && !known.contains(kind)) {
                clearances.insert(awaited(applicationId, kind, rule));
            }
        });
    }

    private static EarlyClearance awaited(String applicationId, String kind, ClearanceRule rule) {
        return EarlyClearance.awaited(UUID.randomUUID().toString(), applicationId, kind, rule.name());
    }

    /** The codes of the checks that are not in yet. */
    @Transactional(readOnly = true)
    public List<String> awaited(String applicationId) {
        return of(applicationId).stream()
                .filter(clearance -> clearance.result() == null)
                .map(EarlyClearance::kind)
                .toList();
    }

    /**
     * What people call a check.
     *
     * @throws NotFound where this candidate was not asked for it
     */
    @Transactional(readOnly = true)
    public String name(String applicationId, String kind) {
        return known(applicationId, kind).name();
    }

    private EarlyClearance known(String applicationId, String kind) {
        return of(applicationId).stream()
                .filter(clearance -> clearance.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new NotFound("No check of that kind is asked for before these interviews."));
    }

    /**
     * What a candidate's paper says.
     *
     * @param by the user id of who has seen it
     * @param result {@code clear}, or {@code finding} with a comment
     */
    public void record(String applicationId, String kind, String by, String result, String comment) {
        FormFields form = new FormFields();
        String reported = form.choice("result", "What did the paper bring out?", result, "clear", "finding");
        form.done();
        EarlyClearance clearance = clearances.save(known(applicationId, kind)
                .reported(Clearance.Result.valueOf(reported.toUpperCase(Locale.ROOT)), comment, clock.instant()));
        timeline.add(
                applicationId,
                by,
                Happening.CHECKED_EARLY,
                clearance.name() + ": " + (clearance.clear() ? "clear" : "a finding – " + clearance.comment()));
    }

    /** Whether all that was asked for is clear. */
    @Transactional(readOnly = true)
    public boolean allClear(String applicationId) {
        return of(applicationId).stream().allMatch(EarlyClearance::clear);
    }
}
