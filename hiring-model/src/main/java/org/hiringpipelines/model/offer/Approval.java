package org.hiringpipelines.model.offer;

import java.time.Instant;
import java.util.Objects;
import org.hiringpipelines.model.Refusal;
import org.jmolecules.ddd.annotation.Identity;

/**
 * An approval that is asked for, and what was decided. It is asked of a group, of which anybody may decide, or of one named member,
 * for whom others of the group may step in.
 *
 * @param id our id, and its place in the order of approvals; null until it is kept
 * @param subject what is to be approved
 * @param subjectId the id of the posting or offer
 * @param approverGroup the group that is asked; null where the diagram itself asked
 * @param asked the user id of the member who is asked by name; null where anybody of the group may decide
 * @param basis what exactly is to be approved; null where the diagram itself asked
 * @param approver the user id of who decided; null before, and where the engine knows nobody
 * @param decision what was decided; null as long as it is awaited
 * @param comment why; a return needs one
 * @param decidedAt when; null as long as it is awaited
 */
public record Approval(
        @Identity Long id,
        Subject subject,
        String subjectId,
        String approverGroup,
        String asked,
        ApprovalBasis basis,
        String approver,
        Decision decision,
        String comment,
        Instant decidedAt) {

    /** What can be approved. */
    public enum Subject {
        POSTING("You submitted this posting"),
        OFFER("You drafted this offer");

        private final String drafting;

        Subject(String drafting) {
            this.drafting = drafting;
        }

        /** What whoever drafted it reads who wants to decide about its approval. */
        public String refusalOfDrafter() {
            return drafting + "; somebody else has to decide about it.";
        }
    }

    /** What an approver can decide. */
    public enum Decision {
        APPROVE,
        RETURN
    }

    public Approval {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(subjectId, "subjectId");
        if ((decision == null) != (decidedAt == null)) {
            throw new IllegalArgumentException("A decision has its time.");
        }
        approver = approver == null || approver.isBlank() ? null : approver;
        comment = comment == null || comment.isBlank() ? null : comment.strip();
        Refusal.check()
                .refuseIf(
                        decision == Decision.RETURN && comment == null,
                        "comment",
                        "Say in the comment what has to change, so that it can be changed.")
                .refuseIf(
                        comment != null && comment.length() > 2000,
                        "comment",
                        "A comment has at most 2,000 characters.")
                .done();
    }

    /** An approval that is asked of anybody in a group, or of its member {@code asked}. */
    public static Approval asked(
            Subject subject, String subjectId, String approverGroup, String asked, ApprovalBasis basis) {
        return new Approval(null, subject, subjectId, approverGroup, asked, basis, null, null, null, null);
    }

    /** The approval with what {@code by} decided. */
    public Approval decided(String by, Decision what, String why, Instant at) {
        return new Approval(id, subject, subjectId, approverGroup, asked, basis, by, what, why, at);
    }

    /** Whether nobody has decided yet. */
    public boolean awaited() {
        return decision == null;
    }

    /** Whether somebody decided in place of the member who was asked. */
    public boolean bySubstitute() {
        return asked != null && decision != null && !asked.equals(approver);
    }

    /** Whether the same one is asked in both. */
    public boolean asksTheSameAs(Approval other) {
        return Objects.equals(approverGroup, other.approverGroup) && Objects.equals(asked, other.asked);
    }

    /** Whether it was approved, and the approval stands for {@code now}. */
    public boolean standsFor(ApprovalBasis now) {
        return decision == Decision.APPROVE && basis != null && basis.standsFor(now);
    }
}
