package org.hiringpipelines.web.sheets;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.model.correspondence.Mail;

/** What happened to an application and what was written about it, as one story. */
final class History {

    private record Moment(Instant at, Line line) {}

    private History() {}

    /** The lines in the order of time; a mail stands after the decision of the same moment that caused it. */
    static List<Line> of(List<StageEvent> events, List<Mail> mails, Wording wording) {
        return Stream.concat(
                        events.stream().map(event -> new Moment(event.at(), Line.of(event, wording))),
                        mails.stream().map(mail -> new Moment(timeOf(mail), Line.of(mail, wording))))
                .sorted(Comparator.comparing(Moment::at))
                .map(Moment::line)
                .toList();
    }

    private static Instant timeOf(Mail mail) {
        if (mail.calledBack()) {
            return mail.calledBackAt();
        }
        return mail.sent() ? mail.sentAt() : mail.writtenAt();
    }
}
