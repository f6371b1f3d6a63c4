package org.hiringpipelines.workflows.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Note;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MorningRound;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notes about an application, and whom a mention in them reaches. */
@HiringTest
public class NotesTest {

    @Autowired
    private Notes notes;

    @Autowired
    private MorningRound morning;

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private Approver approver;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate database;

    private Person rosa;
    private Person max;
    private Candidacy ada;

    @BeforeEach
    void anApplicationThatTwoLead() {
        rosa = new Person(morning.hires("Rosa", "recruiters"), Set.of("recruiters"));
        max = new Person(morning.hires("Max", "hiringManagers"), Set.of("hiringManagers"));
        PostedJob job = team.starts(team.posting(HiringTeam.TITLE + "\n\nBake through the night.")
                .putValue("openings", 1)
                .putValue("recruiter", rosa.id())
                .putValue("hiringManager", max.id()));
        recruiter.reviews(job).choosing("submit");
        approver.looksAt(job).choosing("approve");
        ada = job.appliedForBy("Ada Baker");
    }

    @AfterEach
    void theyLeave() {
        morning.ends();
    }

    @Test
    void whoeverIsMentionedGetsAMailWithALinkAndThoseWhoLeadReadTheNote() {
        writes(rosa, ada.id(), "Good oven hand. @Max, please read her letter.");
        clock.passes(Duration.ofHours(1));
        writes(max, ada.id(), "I did.");

        assertThat(reads(rosa, ada.id()))
                .extracting(Note::author, Note::text)
                .containsExactly(
                        tuple(rosa.id(), "Good oven hand. @Max, please read her letter."), tuple(max.id(), "I did."));
        assertThat(reads(max, ada.id())).hasSize(2);
        assertThat(mailsTo(max)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Rosa mentions you: Ada Baker, " + HiringTeam.TITLE);
            assertThat(mail.text())
                    .contains("Good oven hand. @Max, please read her letter.")
                    .contains("http://localhost:8080/hiring/applications/" + ada.id());
        });
        assertThat(mailsTo(rosa)).isEmpty();
    }

    @Test
    void aMentionReachesByIdByWholeNameAndByAFirstNameThatNobodyElseBears() {
        writes(rosa, ada.id(), "@" + max.id() + " or @MAX or write to max@example.org. @max. And @" + rosa.id());

        assertThat(reads(rosa, ada.id()))
                .singleElement()
                .satisfies(note -> assertThat(note.mentions().people()).containsExactly(max.id(), rosa.id()));
        assertThat(mailsTo(max)).hasSize(1);
        assertThat(mailsTo(rosa)).as("who mentions themselves needs no mail").isEmpty();
    }

    @Test
    void aNameThatNobodyOrSeveralBearIsAskedBackAndNothingIsKept() {
        morning.hires("Max", "interviewers");

        assertThatThrownBy(() -> writes(rosa, ada.id(), "@Max?"))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("@Max may be Max (@Max")
                .hasMessageContaining(" or Max (@");
        assertThatThrownBy(() -> writes(rosa, ada.id(), "@Methuselah?"))
                .hasMessageStartingWith("Nobody here is called @Methuselah.");
        assertThatThrownBy(() -> writes(rosa, ada.id(), "  ")).hasMessage("Write something into the note.");
        assertThat(reads(rosa, ada.id())).isEmpty();
    }

    @Test
    void whoMayNotSeeTheApplicationIsNotReachedAndTheWriterIsTold() {
        String udo = morning.hires("Udo", "recruiters");
        String ida = morning.hires("Ida", "recruiters");
        morning.losesAddress(max.id());

        assertThatThrownBy(() -> writes(rosa, ada.id(), "Ask @" + udo))
                .isInstanceOf(Refusal.class)
                .hasMessage("Udo may not see this application, so no note reaches them. Leave out @" + udo
                        + ", or ask them another way.");
        assertThat(reads(rosa, ada.id())).isEmpty();
        assertThat(mailsTo(new Person(udo, Set.of()))).isEmpty();
        assertThat(reads(new Person(ida, Set.of("recruiters")), ada.id())).isEmpty();
    }

    @Test
    void onlyWhoLeadsWrites() {
        Person udo = new Person(morning.hires("Udo", "recruiters"), Set.of("recruiters"));

        assertThatThrownBy(() -> writes(udo, ada.id(), "Hm.")).isInstanceOf(Conflict.class);
    }

    @Test
    void anInterviewerReadsWhatMentionsThemOnceTheirScorecardIsIn() {
        String ines = morning.hires("Ines", "interviewers");
        Person interviewer = new Person(ines, Set.of("interviewers"));
        recruiter.screens(ada).choosing("advance");
        recruiter.proposes(ada, List.of(ines), team.tomorrow());
        ada.chooses(team.tomorrow());
        writes(rosa, ada.id(), "She did not convince me. @Ines");
        writes(rosa, ada.id(), "Not for others.");

        assertThat(reads(interviewer, ada.id())).as("before the scorecard").isEmpty();
        assertThat(mailsTo(interviewer))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text() + mail.html())
                        .contains("You can read it once your scorecard is in.")
                        .doesNotContain("convince"));

        team.interviewer(ines).writesScorecard(ada).choosing("yes");

        assertThat(reads(interviewer, ada.id()))
                .extracting(Note::text)
                .containsExactly("She did not convince me. @Ines");
        assertThat(readsAll(interviewer, ada.id())).isFalse();
    }

    @Test
    void whoIsMentionedAnswersAndReadsNoMoreForIt() {
        String ines = morning.hires("Ines", "interviewers");
        Person interviewer = new Person(ines, Set.of("interviewers"));
        recruiter.screens(ada).choosing("advance");
        recruiter.proposes(ada, List.of(ines), team.tomorrow());
        ada.chooses(team.tomorrow());
        writes(rosa, ada.id(), "For those who lead.");
        assertThat(mayAnswer(interviewer, ada.id())).isFalse();
        writes(rosa, ada.id(), "Can she swim? @Ines");
        assertThat(mayAnswer(interviewer, ada.id())).as("before the scorecard").isFalse();
        assertThatThrownBy(() -> writes(interviewer, ada.id(), "She can.")).isInstanceOf(Conflict.class);
        team.interviewer(ines).writesScorecard(ada).choosing("yes");
        clock.passes(Duration.ofMinutes(1));

        writes(interviewer, ada.id(), "She can. @Rosa");

        assertThat(reads(interviewer, ada.id()))
                .extracting(Note::text)
                .containsExactly("Can she swim? @Ines", "She can. @Rosa");
        assertThat(mailsTo(rosa)).isNotEmpty();
    }

    @Test
    void aSecondClickIsOneNoteAndTheSameLaterIsAnother() {
        writes(rosa, ada.id(), "@Max, have a look.");
        writes(rosa, ada.id(), "@Max, have a look.");
        assertThat(reads(rosa, ada.id())).hasSize(1);
        assertThat(mailsTo(max)).hasSize(1);

        clock.passes(Duration.ofDays(1));
        writes(rosa, ada.id(), "@Max, have a look.");
        assertThat(reads(rosa, ada.id())).hasSize(2);
    }

    @Test
    void notesGoWithTheApplication() {
        writes(rosa, ada.id(), "Will be erased.");
        database.update("delete from mail where application_id = ?", ada.id());
        database.update("delete from stage_event where application_id = ?", ada.id());
        database.update("delete from document where application_id = ?", ada.id());

        database.update("delete from application where id = ?", ada.id());

        assertThat(database.queryForObject(
                        "select count(*) from note where application_id = ?", Integer.class, ada.id()))
                .isZero();
    }

    private Note writes(Person by, String applicationId, String text) {
        return inEarnest(() -> notes.write(by, applicationId, text));
    }

    private List<Note> reads(Person reader, String applicationId) {
        return inEarnest(() -> notes.of(reader, applicationId));
    }

    private boolean readsAll(Person reader, String applicationId) {
        return inEarnest(() -> notes.readsAll(reader, applicationId));
    }

    private boolean mayAnswer(Person reader, String applicationId) {
        return inEarnest(() -> notes.mayAnswer(reader, applicationId));
    }

    /** With the authorisations of the engine, which other tests do without: whom tasks give what is asked of them. */
    private <T> T inEarnest(Supplier<T> asked) {
        engine.getProcessEngineConfiguration().setAuthorizationEnabled(true);
        try {
            return asked.get();
        } finally {
            engine.getProcessEngineConfiguration().setAuthorizationEnabled(false);
        }
    }

    private List<Envelope> mailsTo(Person person) {
        return ada.mailsTo(MorningRound.addressOf(person.id())).stream()
                .filter(mail -> mail.subject().contains("mentions you"))
                .toList();
    }
}
