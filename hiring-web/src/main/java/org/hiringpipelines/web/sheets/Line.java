package org.hiringpipelines.web.sheets;

import java.time.Instant;
import java.util.List;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.model.offer.Approval;
import org.hiringpipelines.model.offer.Approval.Decision;

/**
 * Something that happened or is to come, as a sheet tells it.
 *
 * @param time when; null where it is still to come
 * @param who the name of who did it, and for whom; null where the candidate or the process itself did
 * @param what what happened
 * @param detail what belongs to it; may be null
 * @param text what was written, to be read on demand; null where nothing was
 */
public record Line(String time, String who, String what, String detail, String text) {

    static Line of(StageEvent event, Wording wording) {
        return new Line(
                wording.time(event.at()),
                wording.person(event.actor()),
                event.happening().words(),
                event.detail(),
                null);
    }

    static Line of(Mail mail, Wording wording) {
        return new Line(
                wording.time(timeOf(mail)),
                null,
                standing(mail) + (mail.recipientName() == null ? mail.recipientAddress() : mail.recipientName()),
                mail.sent() ? mail.subject() : mail.failure(),
                mail.text());
    }

    private static Instant timeOf(Mail mail) {
        if (mail.calledBack()) {
            return mail.calledBackAt();
        }
        return mail.sent() ? mail.sentAt() : mail.sendAt();
    }

    private static String standing(Mail mail) {
        if (mail.sent()) {
            return "Mail to ";
        }
        if (mail.calledBack()) {
            return "Mail called back, which was to go to ";
        }
        return mail.failure() == null ? "Mail waiting to go to " : "Mail not sent to ";
    }

    static Line of(Approval approval, Wording wording) {
        return new Line(
                wording.time(approval.decidedAt()),
                approval.bySubstitute()
                        ? Wording.joined(" for ", wording.person(approval.approver()), wording.person(approval.asked()))
                        : wording.person(approval.approver()),
                approval.decision() == Decision.APPROVE ? "Approved" : "Returned",
                approval.comment(),
                null);
    }

    static List<Line> of(List<Approval> approvals, Wording wording) {
        return approvals.stream().map(approval -> of(approval, wording)).toList();
    }
}
