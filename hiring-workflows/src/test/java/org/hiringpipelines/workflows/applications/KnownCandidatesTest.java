package org.hiringpipelines.workflows.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.StageEvent;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody applies under an address that is known, by other details: a person who has moved or married, or a stranger. */
@HiringTest
public class KnownCandidatesTest {

    @Autowired
    private KnownCandidates known;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    private final String address = UUID.randomUUID() + "@example.org";
    private Candidacy ada;

    @BeforeEach
    void adaHasApplied() {
        ada = applies("Ada Byron", "031 111 11 11", "Bern");
    }

    @Test
    void whatALaterApplicationSaysChangesNoEarlierOne() {
        Candidacy stranger = applies("Mallory Fox", "031 666 66 66", "Reno, Nevada");

        assertThat(applications.candidateOf(ada.application()))
                .extracting(Candidate::name, Candidate::phone, Candidate::location)
                .containsExactly("Ada Byron", "031 111 11 11", "Bern");
        assertThat(applications.candidateOf(stranger.application()))
                .extracting(Candidate::name, Candidate::phone, Candidate::location)
                .containsExactly("Mallory Fox", "031 666 66 66", "Reno, Nevada");
        assertThat(String.join("\n", ada.variables()))
                .contains("candidateName=Ada Byron")
                .doesNotContain("Mallory");
        assertThat(String.join("\n", stranger.variables()))
                .contains("candidateName=Mallory Fox")
                .doesNotContain("Ada");
    }

    @Test
    void eachMailGreetsByTheDetailsOfItsOwnApplication() {
        Candidacy stranger = applies("Mallory Fox", null, null);

        recruiter.screens(ada).with("reason", "NOT_QUALIFIED").choosing("reject");
        recruiter.screens(stranger).with("reason", "NOT_QUALIFIED").choosing("reject");

        assertThat(ada.lastMail()).containsEntry("candidateName", "Ada Byron");
        assertThat(stranger.lastMail()).containsEntry("candidateName", "Mallory Fox");
    }

    @Test
    void invitationsAndLettersNameWhoAppliedAndTellTheirOwnTime() throws IOException {
        applies("Mallory Fox", null, "Reno, Nevada");

        team.takesUntil(Recruiter.RECORD_OFFER_ANSWER, ada);

        assertThat(ada.mailsTo(address))
                .extracting(Envelope::text)
                .allMatch(text -> text.contains("Dear Ada Byron,"))
                .noneMatch(text -> text.contains("Pacific") || text.contains("Reno"));
        try (PDDocument letter = Loader.loadPDF(ada.letters().get(0).content())) {
            assertThat(new PDFTextStripper().getText(letter))
                    .contains("Dear Ada Byron,")
                    .doesNotContain("Mallory");
        }
    }

    @Test
    void aDifferenceIsBelievedByATeammateAndByNobodyElse() {
        Candidacy married = applies("Ada King", null, "London");
        assertThat(known.otherwise(married.application())).map(Candidate::name).contains("Ada Byron");

        known.believe(married.id(), "recruiter");
        known.believe(married.id(), "recruiter");

        assertThat(known.otherwise(married.application())).isEmpty();
        assertThat(applications.candidateOf(ada.application()).name())
                .as("an earlier application keeps what it says")
                .isEqualTo("Ada Byron");
        assertThat(applications.candidateOf(married.application()).phone())
                .as("what an application leaves open is not given with it")
                .isNull();
        assertThat(married.timeline())
                .filteredOn(event -> event.happening() == Happening.CANDIDATE_CORRECTED)
                .singleElement()
                .extracting(StageEvent::actor, StageEvent::detail)
                .containsExactly("recruiter", "Before: Ada Byron, 031 111 11 11, Bern");
        Candidacy next = applies("Ada King", "031 111 11 11", "London");
        assertThat(known.otherwise(next.application()))
                .as("a number that was left open stays known")
                .isEmpty();
    }

    @Test
    void whoWritesTheSameOrLeavesItOpenIsNoDifference() {
        assertThat(known.otherwise(ada.application())).isEmpty();
        assertThat(known.otherwise(applies("Ada Byron", null, null).application()))
                .isEmpty();
    }

    @Test
    void anApplicationThatHasEndedIsBelievedAsWell() {
        Candidacy married = applies("Ada King", null, null);
        married.withdraws();

        known.believe(married.id(), "recruiter");

        assertThat(known.otherwise(married.application())).isEmpty();
    }

    @Test
    void anApplicationNobodyKnowsIsNotBelieved() {
        assertThatThrownBy(() -> known.believe("none", "recruiter"))
                .isInstanceOf(NotFound.class)
                .hasMessage("There is no application none.");
    }

    private Candidacy applies(String name, String phone, String location) {
        return team.opens().appliedForBy(new Candidate(UUID.randomUUID().toString(), name, address, phone, location));
    }
}
