package org.hiringpipelines.workflows.notes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.application.Mentions;
import org.hiringpipelines.model.application.Note;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.involvement.Capacity;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes about applications. Those who lead write them, and read them all; whoever is mentioned gets a mail, reads what mentions them, and may answer, as
 * far as the application concerns them. Nobody reads any before the scorecard that they still owe is in: a note may judge.
 */
@Transactional
public class Notes {

    /** The mail to somebody who is mentioned. */
    public static final String MAIL = "note-mention";

    /** Nobody reads further back at once. */
    private static final int MOST = 200;

    /** The same words again so soon are a second click. */
    private static final Duration SECOND_CLICK = Duration.ofMinutes(1);

    private final NoteRepository notes;
    private final Involvement involvement;
    private final InterviewService interviews;
    private final CorrespondenceService correspondence;
    private final MentionedPeople mentioned;
    private final Team team;
    private final Clock clock;

    Notes(
            NoteRepository notes,
            Involvement involvement,
            InterviewService interviews,
            CorrespondenceService correspondence,
            Team team,
            Clock clock) {
        this.notes = notes;
        this.involvement = involvement;
        this.interviews = interviews;
        this.correspondence = correspondence;
        this.mentioned = new MentionedPeople(team);
        this.team = team;
        this.clock = clock;
    }

    /**
     * Notes something about an application, and writes to whoever is mentioned with an @: by user id, by the whole name as one word, or by a first name
     * that one colleague alone bears.
     *
     * @return the note; the one that is there already where the same is sent again at once
     * @throws org.hiringpipelines.model.Refusal where there is nothing in it or too much, or it would not reach somebody whom it mentions
     * @throws Conflict where the writer neither leads nor may answer
     */
    public Note write(Person by, String applicationId, String text) {
        if (!leads(by, applicationId) && !mayAnswer(by, applicationId)) {
            throw new Conflict("Notes are written by those who lead this application, and by whom they mention.");
        }
        FormFields form = new FormFields();
        String given = form.text("text", text, 4000);
        form.refuseIf(given == null && !form.hasProblem("text"), "text", "Write something into the note.");
        form.done();
        Set<String> people = mentioned.in(given, form);
        form.done();
        people.forEach(person -> requireReached(person, applicationId, form));
        form.done();
        Instant now = clock.instant();
        Optional<Note> before = notes.lastOf(applicationId, by.id())
                .filter(last -> last.text().equals(given)
                        && last.writtenAt().plus(SECOND_CLICK).isAfter(now));
        return before.orElseGet(() -> keep(by, applicationId, given, people, now));
    }

    private void requireReached(String person, String applicationId, FormFields form) {
        boolean involved =
                !involvement.inApplication(personOf(person), applicationId).isEmpty();
        form.refuseIf(
                !involved,
                "text",
                team.nameOf(person) + " may not see this application, so no note reaches them. Leave out @" + person
                        + ", or ask them another way.");
        form.refuseIf(
                involved && team.addressOf(person).isEmpty(),
                "text",
                team.nameOf(person) + " has no e-mail address, so no note reaches them. Leave out @" + person
                        + ", or ask them another way.");
    }

    private Person personOf(String userId) {
        return new Person(userId, mentioned.groupsOf(userId));
    }

    private Note keep(Person by, String applicationId, String text, Set<String> people, Instant now) {
        Note note = notes.insert(new Note(
                UUID.randomUUID().toString(), applicationId, by.id(), now, text, new Mentions(List.copyOf(people))));
        people.stream().filter(person -> !person.equals(by.id())).forEach(person -> tell(person, note));
        return note;
    }

    private void tell(String person, Note note) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("authorName", team.nameOf(note.author()));
        fields.put("note", owesScorecard(person, note.applicationId()) ? null : note.text());
        correspondence.tell(MAIL, person, null, note.applicationId(), fields);
    }

    /** The notes about an application that somebody may read, oldest first; of very many, the latest. */
    @Transactional(readOnly = true)
    public List<Note> of(Person reader, String applicationId) {
        List<Note> latest = new ArrayList<>(notes.latest(applicationId, MOST));
        if (latest.isEmpty()) {
            return List.of();
        }
        boolean all = readsAll(reader, applicationId);
        boolean owes = owesScorecard(reader.id(), applicationId);
        latest.removeIf(note -> !note.author().equals(reader.id())
                && (owes || (!all && !note.mentions().people().contains(reader.id()))));
        Collections.reverse(latest);
        return List.copyOf(latest);
    }

    /** Whether somebody reads all notes about an application, whomever they mention. */
    @Transactional(readOnly = true)
    public boolean readsAll(Person reader, String applicationId) {
        return leads(reader, applicationId) && !owesScorecard(reader.id(), applicationId);
    }

    /** Whether somebody may write since a note mentions them that they may read. */
    @Transactional(readOnly = true)
    public boolean mayAnswer(Person person, String applicationId) {
        return !involvement.inApplication(person, applicationId).isEmpty()
                && !owesScorecard(person.id(), applicationId)
                && notes.latest(applicationId, MOST).stream()
                        .anyMatch(note -> note.mentions().people().contains(person.id()));
    }

    private boolean leads(Person person, String applicationId) {
        return !Collections.disjoint(EnumSet.of(Capacity.LEADS), involvement.inApplication(person, applicationId));
    }

    private boolean owesScorecard(String person, String applicationId) {
        return interviews.of(applicationId).stream()
                .filter(interview -> interview.status() == Interview.Status.SCHEDULED)
                .anyMatch(interview -> interviews.panel(interview.id()).contains(person));
    }
}
