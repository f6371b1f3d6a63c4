package org.hiringpipelines.workflows.interviews;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hiringpipelines.model.correspondence.Addressee;
import org.hiringpipelines.model.correspondence.Enclosures;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.model.interview.Slot;
import org.hiringpipelines.workflows.applications.LetGo;
import org.hiringpipelines.workflows.correspondence.Attachment;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.Message;
import org.hiringpipelines.workflows.correspondence.PublicAddress;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.diagrams.WritesTo;
import org.hiringpipelines.workflows.language.Languages;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells the candidate and the panel when and where they meet, in a mail and for their calendars. Diagrams call it as
 * {@code invitations}.
 */
@ForDiagrams
@Transactional
public class Invitations {

    private final InterviewRepository interviews;
    private final CorrespondenceService correspondence;
    private final MeetingTimes times;
    private final PublicAddress address;
    private final Team team;
    private final Languages languages;
    private final String sender;
    private final Clock clock;

    Invitations(
            InterviewRepository interviews,
            CorrespondenceService correspondence,
            MeetingTimes times,
            PublicAddress address,
            Team team,
            Languages languages,
            String sender,
            Clock clock) {
        this.interviews = interviews;
        this.correspondence = correspondence;
        this.times = times;
        this.address = address;
        this.team = team;
        this.languages = languages;
        this.sender = sender;
        this.clock = clock;
    }

    /** Shows the candidate the times to choose from. */
    @WritesTo(WritesTo.Readers.CANDIDATE)
    public void propose(String interviewId) {
        Appointment appointment = appointment(interviewId);
        Map<String, Object> fields = fields(appointment);
        fields.put(
                "slots",
                appointment.interview().slots().all().stream()
                        .map(slot -> Map.of("when", when(slot, appointment), "minutes", slot.minutes()))
                        .toList());
        post("slots-proposed", appointment, appointment.guest().addressee(), fields, List.of());
    }

    /** Invites the candidate and the panel to the time that was chosen; nobody is invited to what has passed. */
    @WritesTo(value = WritesTo.Readers.CANDIDATE_AND_PANEL, perhaps = true)
    public void send(String interviewId) {
        Appointment appointment = appointment(interviewId);
        if (appointment.slot().startsAt().isBefore(clock.instant())) {
            return;
        }
        Function<Addressee, List<Attachment>> file =
                calendar(appointment, appointment.interview().invitations() - 1, true);
        Map<String, Object> fields = settled(appointment);
        Addressee guest = appointment.guest().addressee();
        post("slot-confirmed", appointment, guest, fields, file.apply(guest));
        Map<String, Object> ours = leading(fields, appointment);
        panel(appointment)
                .forEach(member -> post("interview-invitation", appointment, member, ours, file.apply(member)));
    }

    /** Takes the invitation back: the candidate and the panel do not meet at that time. */
    @WritesTo(WritesTo.Readers.CANDIDATE_AND_PANEL)
    public void callOff(String interviewId) {
        Appointment appointment = appointment(interviewId);
        interviews.countInvitation(interviewId);
        postAll(
                "interview-called-off",
                appointment,
                calendar(appointment, appointment.interview().invitations(), false));
    }

    /**
     * Calls off whatever is still to be held for an application: nobody interviews any more, and whoever has a time in their calendar that is
     * still to come is told.
     */
    @WritesTo(value = WritesTo.Readers.CANDIDATE_AND_PANEL, perhaps = true)
    public void callOffOpen(String applicationId) {
        if (interviews.voidOpen(applicationId) > 0) {
            interviews.voidAfter(applicationId, clock.instant()).forEach(this::callOff);
        }
    }

    /** The same for a diagram of an earlier version. */
    @EventListener
    public void letGo(LetGo ending) {
        callOffOpen(ending.applicationId());
    }

    /** Takes one of the panel out of it, for whom it is no longer in the calendar; nobody else hears of it. */
    void excuse(String interviewId, String interviewer) {
        Appointment appointment = appointment(interviewId);
        addressee(interviewer).ifPresent(member -> {
            interviews.countInvitation(interviewId);
            Attachment file = invitation(
                            appointment, appointment.interview().invitations(), false, member, List.of(member))
                    .file();
            post("interviewer-excused", appointment, member, settled(appointment), List.of(file));
        });
    }

    /** Reminds the candidate and the panel on the day before. */
    @WritesTo(WritesTo.Readers.CANDIDATE_AND_PANEL)
    public void remind(String interviewId) {
        Appointment appointment = appointment(interviewId);
        postAll("interview-tomorrow", appointment, reader -> List.of());
    }

    /** The same to the candidate and the panel; it leads the panel into the house, and nobody else. */
    private void postAll(String template, Appointment appointment, Function<Addressee, List<Attachment>> files) {
        Map<String, Object> fields = settled(appointment);
        Addressee guest = appointment.guest().addressee();
        post(template, appointment, guest, fields, files.apply(guest));
        Map<String, Object> ours = leading(fields, appointment);
        panel(appointment).forEach(member -> post(template, appointment, member, ours, files.apply(member)));
    }

    private Map<String, Object> leading(Map<String, Object> fields, Appointment appointment) {
        Map<String, Object> leading = new HashMap<>(fields);
        leading.put("link", address.application(appointment.interview().applicationId()));
        return leading;
    }

    private Appointment appointment(String interviewId) {
        Interview interview = interviews.known(interviewId);
        return new Appointment(interview, correspondence.recipient(interview.applicationId()));
    }

    private void post(
            String template,
            Appointment appointment,
            Addressee to,
            Map<String, Object> fields,
            List<Attachment> attachments) {
        correspondence.post(new Message(
                template, appointment.interview().applicationId(), to, fields, attachments, Enclosures.NONE));
    }

    private Map<String, Object> settled(Appointment appointment) {
        Map<String, Object> fields = fields(appointment);
        fields.put("when", when(appointment.slot(), appointment));
        fields.put("minutes", appointment.slot().minutes());
        return fields;
    }

    private Map<String, Object> fields(Appointment appointment) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("link", null);
        fields.put("roundName", appointment.interview().roundName());
        fields.put(
                "kind",
                appointment.interview().kind() == null
                        ? null
                        : appointment.interview().kind().words());
        fields.put("place", appointment.interview().place());
        fields.put(
                "panel",
                String.join(", ", team.namesOf(appointment.interview().panel().interviewers())));
        return fields;
    }

    private String when(Slot slot, Appointment appointment) {
        return times.inFull(slot.startsAt(), appointment.guest().location());
    }

    /** The file for somebody's calendar, in their language. */
    private Function<Addressee, List<Attachment>> calendar(Appointment appointment, int sequence, boolean standing) {
        return reader -> List.of(invitation(appointment, sequence, standing, reader, everybody(appointment))
                .file());
    }

    private Invitation invitation(
            Appointment appointment, int sequence, boolean standing, Addressee reader, List<Addressee> attendees) {
        Locale language = Locale.forLanguageTag(reader.language());
        String organization = appointment.guest().posting().organization();
        return new Invitation(
                appointment.interview().id(),
                sequence,
                standing,
                appointment.slot(),
                languages.say(appointment.interview().roundName(), language) + ": "
                        + appointment.guest().posting().title() + ", "
                        + appointment.guest().addressee().name(),
                appointment.interview().kind() == null
                        ? null
                        : languages.say(appointment.interview().kind().words(), language),
                appointment.interview().place(),
                new Addressee(
                        organization == null ? languages.say("The hiring team", language) : organization, sender, null),
                attendees,
                clock.instant());
    }

    private List<Addressee> everybody(Appointment appointment) {
        List<Addressee> all = new ArrayList<>(List.of(appointment.guest().addressee()));
        panel(appointment).forEach(all::add);
        return all;
    }

    /** Those of the panel whom mails reach. */
    private Stream<Addressee> panel(Appointment appointment) {
        return appointment.interview().panel().interviewers().stream()
                .map(this::addressee)
                .flatMap(Optional::stream);
    }

    private Optional<Addressee> addressee(String member) {
        return team.addressOf(member)
                .map(address -> new Addressee(
                        team.nameOf(member), address, languages.of(member).toLanguageTag()));
    }
}
