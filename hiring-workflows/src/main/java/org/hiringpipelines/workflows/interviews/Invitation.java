package org.hiringpipelines.workflows.interviews;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.hiringpipelines.model.MailAddress;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.workflows.correspondence.Attachment;

/**
 * An interview as calendars take it (RFC 5545), in UTC.
 *
 * @param interviewId which interview; the same in every message about it
 * @param sequence how many messages about it went out before: calendars believe the highest
 * @param standing whether it takes place; otherwise this calls it off
 * @param slot when it is
 * @param summary what the calendar shows
 * @param description what stands behind that; may be null
 * @param place where; may be null
 * @param organizer who invites
 * @param attendees who is invited
 * @param writtenAt when this was written
 */
record Invitation(
        String interviewId,
        int sequence,
        boolean standing,
        Slot slot,
        String summary,
        String description,
        String place,
        Addressee organizer,
        List<Addressee> attendees,
        Instant writtenAt) {

    /** The file that goes with a mail. */
    Attachment file() {
        return new Attachment(
                "interview.ics", "text/calendar; charset=UTF-8; method=" + method().getValue(), content());
    }

    private byte[] content() {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hiring Pipelines//Interviews//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method());
        calendar.add(event());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new CalendarOutputter().output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private Method method() {
        return standing ? ImmutableMethod.REQUEST : ImmutableMethod.CANCEL;
    }

    private VEvent event() {
        VEvent event = new VEvent(slot.startsAt(), slot.endsAt(), summary);
        event.replace(new DtStamp(writtenAt));
        event.add(new Uid(interviewId + "@hiringpipelines.org"));
        event.add(new Sequence(sequence));
        event.add(status());
        if (description != null) {
            event.add(new Description(description));
        }
        if (place != null) {
            event.add(new Location(place));
        }
        event.add(new Organizer(address(organizer)).add(new Cn(organizer.name())));
        attendees.forEach(one -> event.add(attendee(one)));
        return event;
    }

    private Status status() {
        return standing ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED;
    }

    private static Attendee attendee(Addressee one) {
        Attendee attendee = new Attendee(address(one));
        attendee.add(new Cn(one.name()));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        attendee.add(Rsvp.TRUE);
        return attendee;
    }

    private static URI address(Addressee person) {
        try {
            return new URI("mailto", MailAddress.ofServers(person.address()), null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("This is no mail address: " + person.address(), e);
        }
    }
}
