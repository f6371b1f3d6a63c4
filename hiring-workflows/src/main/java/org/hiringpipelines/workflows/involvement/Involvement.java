package org.hiringpipelines.workflows.involvement;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.approvals.ApprovalService;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.offers.OfferService;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which capacities somebody is in a posting and in each application for it. Whoever asks what somebody may see asks here; the engine, which
 * has to know it for many at once, asks the same view {@code named_on} who is named where.
 */
@Transactional(readOnly = true)
public class Involvement {

    /** An interviewer is in it from the invitation on. */
    private static final Set<Interview.Status> INVITED = EnumSet.of(Interview.Status.SCHEDULED, Interview.Status.RATED);

    private static final Set<String> LEADING = Set.of(Team.RECRUITERS, Team.HIRING_MANAGERS);

    private final LedPostings led;
    private final PostingService postings;
    private final ApplicationService applications;
    private final InterviewService interviews;
    private final OfferService offers;
    private final ApprovalService approvals;
    private final Duties duties;

    Involvement(
            LedPostings led,
            PostingService postings,
            ApplicationService applications,
            InterviewService interviews,
            OfferService offers,
            ApprovalService approvals,
            Duties duties) {
        this.led = led;
        this.postings = postings;
        this.applications = applications;
        this.interviews = interviews;
        this.offers = offers;
        this.approvals = approvals;
        this.duties = duties;
    }

    /** The postings that somebody leads or reaches, a page at a time: all of them for programs, and for whom all are given to. */
    public Page<BriefPosting> postingsOf(Person person, Pageable page) {
        return inAll(person).isEmpty()
                ? PageableExecutionUtils.getPage(
                        led.of(person.id(), listed(person), page.getPageSize(), page.getOffset()),
                        page,
                        () -> led.count(person.id(), listed(person)))
                : postings.page(page);
    }

    /** Whether somebody leads every posting. */
    public boolean leadsAll(Person person) {
        return inAll(person).contains(Capacity.LEADS);
    }

    /**
     * The postings that somebody leads, a page at a time, the open ones first.
     *
     * @param title a part of the title, in small or large letters; blank for all
     */
    public Page<BriefPosting> postingsLedBy(Person person, String title, Pageable page) {
        String pattern = title == null || title.isBlank()
                ? "%"
                : "%" + title.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
        if (inAll(person).contains(Capacity.LEADS)) {
            return PageableExecutionUtils.getPage(
                    led.soughtAmongAll(pattern, page.getPageSize(), page.getOffset()),
                    page,
                    () -> led.countSoughtAmongAll(pattern));
        }
        return PageableExecutionUtils.getPage(
                led.sought(person.id(), listed(person), pattern, page.getPageSize(), page.getOffset()),
                page,
                () -> led.countSought(person.id(), listed(person), pattern));
    }

    /**
     * Whether somebody is the one who has this task.
     *
     * @throws NotFound where no task of that id is open
     */
    public boolean has(Person person, String taskId) {
        return duties.has(person, taskId);
    }

    /**
     * In which capacities somebody is in a posting; in none where it does not concern them.
     *
     * @throws NotFound where there is no posting of that id
     */
    public Set<Capacity> inPosting(Person person, String postingId) {
        postings.requireKnown(postingId);
        Set<Capacity> capacities = inAll(person);
        if (capacities.contains(Capacity.LEADS) || person.isNothingButIntegration()) {
            return capacities;
        }
        capacities.addAll(byName(person, postingId));
        if (!capacities.contains(Capacity.LEADS)) {
            capacities.addAll(byTasks(person, postingId));
        }
        if (approves(person, postingId)) {
            capacities.add(Capacity.APPROVES);
        }
        if (capacities.isEmpty()
                && interviews.panelsFor(postingId).stream()
                        .anyMatch(panel -> panel.interviewers().contains(person.id()))) {
            capacities.add(Capacity.JUDGES);
        }
        return capacities;
    }

    /**
     * In which capacities somebody is in an application; in none where it does not concern them. Who leads a posting leads all applications for it.
     *
     * @throws NotFound where there is no application of that id
     */
    public Set<Capacity> inApplication(Person person, String applicationId) {
        String postingId = applications.find(applicationId).postingId();
        Set<Capacity> capacities = inAll(person);
        if (capacities.contains(Capacity.LEADS) || person.isNothingButIntegration()) {
            return capacities;
        }
        capacities.addAll(byName(person, applicationId));
        if (!capacities.contains(Capacity.LEADS)) {
            capacities.addAll(byTasks(person, applicationId));
            if (byTasks(person, postingId).contains(Capacity.LEADS)) {
                capacities.add(Capacity.LEADS);
            }
        }
        if (offers.of(applicationId).stream().anyMatch(offer -> approves(person, offer.id()))) {
            capacities.add(Capacity.APPROVES);
        }
        if (interviews.of(applicationId).stream().anyMatch(interview -> interviews(person, interview))) {
            capacities.add(Capacity.JUDGES);
        }
        return capacities;
    }

    /** Whether all applications concern somebody. */
    public boolean reachesAll(Person person) {
        return !inAll(person).isEmpty();
    }

    private Set<Capacity> inAll(Person person) {
        Set<Capacity> capacities = EnumSet.noneOf(Capacity.class);
        if (person.isIntegration()) {
            capacities.add(Capacity.RELAYS);
        }
        if (!person.isNothingButIntegration() && duties.leadsAll(person)) {
            capacities.add(Capacity.LEADS);
        }
        return capacities;
    }

    private Set<Capacity> byName(Person person, String subjectId) {
        return led.leads(subjectId, person.id(), listed(person)) ? EnumSet.of(Capacity.LEADS) : Set.of();
    }

    private static Set<String> listed(Person person) {
        return person.groups().isEmpty() ? Set.of("") : person.groups();
    }

    /** A task that is offered to all recruiters or all hiring managers is done in the place of the one who is named. */
    private Set<Capacity> byTasks(Person person, String subjectId) {
        List<Set<String>> tasks = duties.groupsOfTasks(person, subjectId);
        if (tasks.isEmpty()) {
            return Set.of();
        }
        boolean leads = tasks.stream().anyMatch(groups -> !Collections.disjoint(groups, LEADING));
        return EnumSet.of(leads ? Capacity.LEADS : Capacity.JUDGES);
    }

    private static boolean interviews(Person person, Interview interview) {
        return INVITED.contains(interview.status())
                && interview.panel().interviewers().contains(person.id());
    }

    private boolean approves(Person person, String subjectId) {
        List<Approval> awaited = approvals.awaitedOf(subjectId);
        return awaited.stream().limit(1).anyMatch(next -> asks(next, person))
                || approvals.of(subjectId).stream()
                        .anyMatch(decided -> person.id().equals(decided.approver()));
    }

    /** Others of the group may step in for a member who is asked by name. */
    private static boolean asks(Approval next, Person person) {
        return person.id().equals(next.asked()) || person.groups().contains(next.approverGroup());
    }
}
