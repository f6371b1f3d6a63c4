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
                wording.said(event.happening().words()),
                wording.said(event.detail()),
                null);
    }

    static Line of(Mail mail, Wording wording) {
        return new Line(
                wording.time(timeOf(mail)),
                null,
                wording.say(
                        "sheet.mail." + standing(mail),
                        mail.recipientName() == null ? mail.recipientAddress() : mail.recipientName()),
                mail.sent() ? mail.subject() : wording.said(mail.failure()),
                mail.text());
    }

    private static Instant timeOf(Mail mail) {
        if (mail.calledBack()) {
            return mail.calledBackAt();
        }
        return mail.sent() ? mail.sentAt() : mail.sendAt();
    }

    /** The end of the key under which it stands in words. */
    private static String standing(Mail mail) {
        if (mail.sent()) {
            return "sent";
        }
        if (mail.calledBack()) {
            return "calledBack";
        }
        return mail.failure() == null ? "waiting" : "notSent";
    }

    static Line of(Approval approval, Wording wording) {
        return new Line(
                wording.time(approval.decidedAt()),
                approval.bySubstitute()
                        ? wording.say(
                                "sheet.approvals.substitute",
                                wording.person(approval.approver()),
                                wording.person(approval.asked()))
                        : wording.person(approval.approver()),
                wording.say(
                        approval.decision() == Decision.APPROVE
                                ? "sheet.approvals.approved"
                                : "sheet.approvals.returned"),
                approval.comment(),
                null);
    }

    static List<Line> of(List<Approval> approvals, Wording wording) {
        return approvals.stream().map(approval -> of(approval, wording)).toList();
    }
}
