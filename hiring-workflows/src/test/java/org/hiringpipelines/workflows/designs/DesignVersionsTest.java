package org.hiringpipelines.workflows.designs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Designs are deployed whole, and whoever is on an earlier one goes on with its texts. */
@HiringTest
public class DesignVersionsTest {

    private static final String MAIL = "rejected-not-qualified.txt";

    @Autowired
    private Designs designs;

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private MovableClock clock;

    private List<String> before;

    /** Of two designs of the same moment nobody could tell which is the later one. */
    @BeforeEach
    void rememberWhatWasThere() {
        clock.passes(Duration.ofMinutes(1));
        before = deployments();
    }

    @AfterEach
    void takeAway() {
        deployments().stream().filter(id -> !before.contains(id)).forEach(id -> repository.deleteDeployment(id, true));
    }

    private List<String> deployments() {
        return repository.createDeploymentQuery().list().stream()
                .map(deployment -> deployment.getId())
                .toList();
    }

    @Test
    void aMailBelongsToTheVersionThatSendsIt() {
        PostedJob job = team.opens();
        Candidacy ada = job.appliedForBy("Ada Baker");

        DeployedDesign deployed = designs.deploy(
                "Kinder", "Feedback", List.of(file(MAIL, shipped("mail/" + MAIL).replace("Dear ", "Good day, "))));
        Candidacy ben = job.appliedForBy("Ben Cook");

        assertThat(deployed.processes()).containsKeys("application", "screening", "offer", "posting");
        assertThat(rejected(ada)).startsWith("Dear Ada Baker");
        assertThat(rejected(ben)).startsWith("Good day, Ben Cook");
    }

    private String rejected(Candidacy candidate) {
        recruiter.screens(candidate).because("NOT_QUALIFIED").choosing("reject");
        clock.passes(Duration.ofDays(10));
        List<Envelope> mails = candidate.mailsTo(candidate.address());
        return mails.get(mails.size() - 1).text();
    }

    @Test
    void whatIsBrokenIsRefusedAndLeavesNothing() {
        int known = designs.latest().size();

        assertThatThrownBy(() -> designs.deploy(
                        "Broken",
                        null,
                        List.of(file(
                                "screening.bpmn",
                                shipped("screening.bpmn").replace("applications.screen(", "applications.scren(")))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("screening.bpmn, Task_ScreenApplication: ");
        assertThatThrownBy(() -> designs.deploy("Nothing", null, List.of(file("notes.md", "# Notes"))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("Hand in diagrams");
        assertThatThrownBy(() -> designs.find("nothing")).isInstanceOf(NotFound.class);

        assertThat(deployments()).isEqualTo(before);
        assertThat(designs.latest()).hasSize(known);
    }

    @Test
    void whatWouldStopACandidateIsRefused() {
        assertThatThrownBy(() -> designs.deploy(
                        "Nobody knows",
                        null,
                        List.of(file(
                                "screening.bpmn",
                                shipped("screening.bpmn").replace("screen(applicationId,", "screen(applicantId,")))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith(
                        "screening.bpmn, Task_ScreenApplication: nothing gives \"applicantId\" a value: ");
        assertThatThrownBy(() -> designs.deploy(
                        "Of nobody",
                        null,
                        List.of(file(
                                "screening.bpmn", shipped("screening.bpmn").replace("\"recruiters\"", "\"scouts\"")))))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("screening.bpmn, Task_ScreenApplication: there is no group scouts; ");
    }

    @Test
    void whatOnlyReadsBadlyIsTaken() {
        DeployedDesign bent = designs.deploy(
                "Bent",
                null,
                List.of(file("screening.bpmn", shipped("screening.bpmn").replace("y=\"160\"", "y=\"150\""))));

        assertThat(bent.processes()).containsKey("screening");
    }

    @Test
    void aFolderIsDeployedOnceAndAgainWhereItSaysSomethingNew(@TempDir Path folder) throws IOException {
        Path mails = Files.createDirectories(folder.resolve("mail").resolve("de"));
        Files.writeString(mails.resolve(MAIL), shipped("mail/de/" + MAIL).replace("Subject: ", "Subject: Neu: "));
        Files.writeString(folder.resolve("README.md"), "# Ours");
        Files.writeString(Files.createDirectories(folder.resolve(".git")).resolve("description.txt"), "none");
        DesignFolder ours = new DesignFolder(folder, designs);

        ours.deploy();
        DeployedDesign first = designs.latest().get(0);
        ours.deploy();

        assertThat(first.design().why()).contains(folder.toString());
        assertThat(designs.latest().get(0)).isEqualTo(first);
        assertThat(repository.getDeploymentResourceNames(first.design().id()))
                .contains("de/" + MAIL)
                .doesNotContain("README.md", "description.txt");
        assertThat(repository.getResourceAsStream(first.design().id(), MAIL))
                .as("the English mail, beside the German one of the same name")
                .hasContent(shipped("mail/" + MAIL));
        assertThat(repository.getResourceAsStream(first.design().id(), "de/" + MAIL))
                .hasContent(Files.readString(mails.resolve(MAIL)));
        Files.writeString(mails.resolve(MAIL), shipped("mail/de/" + MAIL));
        ours.deploy();
        assertThat(designs.latest().get(0).design().number())
                .isEqualTo(first.design().number() + 1);
    }

    private static DesignFile file(String name, String text) {
        return new DesignFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String shipped(String file) {
        try {
            return new ClassPathResource("bpmn/" + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
