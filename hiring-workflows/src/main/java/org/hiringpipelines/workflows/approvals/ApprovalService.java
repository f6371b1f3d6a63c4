package org.hiringpipelines.workflows.approvals;

import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.Approval.Decision;
import org.hiringpipelines.model.offer.Approval.Subject;
import org.hiringpipelines.model.offer.ApprovalBasis;
import org.hiringpipelines.model.offer.Drafter;
import org.hiringpipelines.workflows.decisions.AsksTable;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.decisions.TableRow;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has to approve postings and offers, and what they decided: in turn, as the decision table {@code approvals} says. Diagrams call
 * it as {@code approvals}, with the id of the posting or offer.
 */
@ForDiagrams
@Transactional
@AsksTable("approvals")
public class ApprovalService {

    private static final String APPROVE_POSTING = "Task_ApprovePosting";
    private static final String APPROVE_OFFER = "Task_ApproveOffer";

    private final ApprovalRepository approvals;
    private final DrafterRepository drafters;
    private final DecisionTables tables;
    private final Team team;
    private final Clock clock;

    ApprovalService(
            ApprovalRepository approvals, DrafterRepository drafters, DecisionTables tables, Team team, Clock clock) {
        this.approvals = approvals;
        this.drafters = drafters;
        this.tables = tables;
        this.team = team;
        this.clock = clock;
    }

    /**
     * Asks for the approvals that a posting or an offer needs as it stands now. Whoever has approved it already is asked again only
     * where something has changed that the approval depends on.
     *
     * @param drafter the user id of who hands it in, and so has no say in any approval of it; null or blank where the engine knows
     *     nobody
     * @throws Refusal where the table names nobody
     */
    public void ask(String subjectId, String drafter, ApprovalCase what, ApprovalBasis basis) {
        Set<String> drafted = draftersWith(drafter, subjectId);
        List<Approval> due = tables.rows("approvals", what.inputs()).stream()
                .flatMap(row -> asked(row, what.subject(), subjectId, basis, drafted))
                .toList();
        Refusal.check()
                .refuseIf(
                        due.isEmpty(),
                        "",
                        "The table \"Approvals\" names nobody for this case. Ask a process designer to add a row for it.")
                .done();
        List<Approval> earlier = approvals.of(subjectId);
        earlier.stream().filter(Approval::awaited).forEach(approvals::delete);
        for (int i = 0; i < due.size(); i++) {
            Approval next = due.get(i);
            boolean twice = due.subList(0, i).stream().anyMatch(next::asksTheSameAs);
            if (!twice && !stands(next, earlier, basis)) {
                approvals.insert(next);
            }
        }
    }

    private Set<String> draftersWith(String drafter, String subjectId) {
        Set<String> drafted = draftersOf(subjectId);
        if (drafter != null && !drafter.isBlank() && drafted.add(drafter)) {
            drafters.insert(new Drafter(null, subjectId, drafter));
        }
        return drafted;
    }

    private Set<String> draftersOf(String subjectId) {
        return drafters.of(subjectId).stream().map(Drafter::userId).collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<Approval> asked(
            TableRow row, Subject subject, String subjectId, ApprovalBasis basis, Set<String> drafted) {
        String group = row.required("group");
        boolean all = row.required("agreement").equals("all");
        List<String> members = all ? membersBut(drafted, group) : List.of();
        return members.isEmpty()
                ? Stream.of(Approval.asked(subject, subjectId, group, null, basis))
                : members.stream().map(member -> Approval.asked(subject, subjectId, group, member, basis));
    }

    private List<String> membersBut(Set<String> drafted, String group) {
        return team.membersOf(group).stream()
                .map(member -> member.get("value"))
                .filter(member -> !drafted.contains(member))
                .toList();
    }

    private static boolean stands(Approval next, List<Approval> earlier, ApprovalBasis basis) {
        return earlier.stream()
                .filter(approval -> !approval.awaited() && approval.asksTheSameAs(next))
                .reduce((older, newer) -> newer)
                .filter(last -> last.standsFor(basis))
                .isPresent();
    }

    /**
     * Keeps what was decided about the approval that is awaited next. Whoever decides in the place of a named approver is kept beside
     * that name. After a return nothing more is awaited.
     *
     * @param decision {@code approve} or {@code return}
     * @param comment why; needed for a return
     * @throws Refusal where {@code by} drafted a version of it, whatever groups they are in
     */
    public Approval record(Subject subject, String subjectId, String by, String decision, String comment) {
        FormFields form = new FormFields();
        String decided = form.choice("decision", "Do you approve?", decision, "approve", "return");
        form.refuseIf(draftersOf(subjectId).contains(by), "decision", subject.refusalOfDrafter());
        form.done();
        List<Approval> awaited = awaitedOf(subjectId);
        // A diagram from before the table asks by itself.
        Approval due = awaited.isEmpty() ? Approval.asked(subject, subjectId, null, null, null) : awaited.get(0);
        boolean approved = decided.equals("approve");
        Approval known = due.decided(by, approved ? Decision.APPROVE : Decision.RETURN, comment, clock.instant());
        if (!approved) {
            awaited.stream().skip(1).forEach(approvals::delete);
        }
        return awaited.isEmpty() ? approvals.insert(known) : approvals.save(known);
    }

    /** Whether somebody still has to approve. */
    @Transactional(readOnly = true)
    public boolean awaited(String subjectId) {
        return !awaitedOf(subjectId).isEmpty();
    }

    /**
     * The groups whose members may decide next, with commas between them. Where nobody is in the group that is asked but who drafted
     * it, or nobody is asked at all, the administrators are, so that no task lies there for nobody.
     */
    @Transactional(readOnly = true)
    public String groups(String subjectId) {
        return next(subjectId)
                .map(due -> unattended(due) ? due.approverGroup() + "," + Team.ADMINISTRATORS : due.approverGroup())
                .orElse(Team.ADMINISTRATORS);
    }

    /** The member who is asked next by name; null where anybody of the group may decide who did not draft it. */
    @Transactional(readOnly = true)
    public String approver(String subjectId) {
        return next(subjectId)
                .map(Approval::asked)
                .filter(asked -> !draftersOf(subjectId).contains(asked))
                .orElse(null);
    }

    /** Whether nobody is in the group that is asked who could decide. */
    @Transactional(readOnly = true)
    public boolean unattended(Approval due) {
        return membersBut(draftersOf(due.subjectId()), due.approverGroup()).isEmpty();
    }

    private Optional<Approval> next(String subjectId) {
        return awaitedOf(subjectId).stream().findFirst();
    }

    /**
     * Who has no say in a task, whatever groups they are in, since they drafted what it approves; nobody for a task that approves nothing.
     *
     * @param task the task's key
     * @param offerId the offer it is about; null where it is about none
     */
    @Transactional(readOnly = true)
    public Set<String> withoutSayIn(String task, String postingId, String offerId) {
        return switch (task) {
            case APPROVE_POSTING -> draftersOf(postingId);
            case APPROVE_OFFER -> draftersOf(offerId);
            default -> Set.of();
        };
    }

    /** All decisions about a posting or an offer, oldest first. */
    @Transactional(readOnly = true)
    public List<Approval> of(String subjectId) {
        return approvals.of(subjectId).stream()
                .filter(approval -> !approval.awaited())
                .sorted(Comparator.comparing(Approval::decidedAt))
                .toList();
    }

    /** The approvals that are still to come, the next one first. */
    @Transactional(readOnly = true)
    public List<Approval> awaitedOf(String subjectId) {
        return approvals.of(subjectId).stream().filter(Approval::awaited).toList();
    }

    /** What has changed since somebody last decided about what is awaited now; nothing where nobody did or nothing is awaited. */
    @Transactional(readOnly = true)
    public List<ApprovalBasis.Change> changesSinceLastDecision(String subjectId) {
        List<Approval> decided = of(subjectId);
        Optional<Approval> last =
                decided.stream().filter(one -> one.basis() != null).reduce((older, newer) -> newer);
        return next(subjectId)
                .flatMap(due -> last.map(one -> one.basis().changesTo(due.basis())))
                .orElse(List.of());
    }
}
