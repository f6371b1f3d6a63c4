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
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.workflows.bulk.BulkDecisions;
import org.hiringpipelines.workflows.bulk.BulkPreview;
import org.hiringpipelines.workflows.bulk.BulkRequest;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.pipelines.Pipelines;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** What nothing uses any more is taken out of a design, and whoever is on an earlier one keeps it. */
@HiringTest
public class TakenOutTest {

    private static final Person RECRUITER = new Person("recruiter", Set.of("recruiters"));

    @Autowired
    private Designs designs;

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Pipelines pipelines;

    @Autowired
    private BulkDecisions bulk;

    @Autowired
    private CorrespondenceService correspondence;

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
    void aMailGoesInAllLanguagesAndIsStillSentToWhoIsOnTheVersionThatSendsIt() {
        deploy(
                Set.of(),
                sendingANote(),
                mail("note.txt"),
                mail("note.html"),
                mail("de/note.txt"),
                mail("de/note.html"));
        Candidacy ada = team.opens().appliedForBy("Ada Baker");

        DeployedDesign without = deploy(Set.of("note.html"), shippedFile("screening.bpmn"));
        Candidacy ben = team.opens().appliedForBy("Ben Cook");

        assertThat(without.takenOut()).containsExactly("de/note.html", "de/note.txt", "note.html", "note.txt");
        assertThat(designs.find(without.design().id()).takenOut()).isEqualTo(without.takenOut());
        assertThat(names()).contains("hired.txt").doesNotContainAnyElementsOf(without.takenOut());
        recruiter.screens(ada).choosing("advance");
        recruiter.screens(ben).choosing("advance");
        assertThat(ada.mails()).contains("note");
        assertThat(ada.mailsTo(ada.address()))
                .last()
                .satisfies(mail -> assertThat(mail.subject()).isEqualTo("A note"));
        assertThat(ben.mails()).doesNotContain("note");
    }

    @Test
    void whoeverIsOnTheVersionThatSendsItIsShownItBeforeManyAreDecidedAbout() {
        deploy(Set.of(), sendingANote(), mail("note.txt"), mail("note.html"));
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        DeployedDesign without = deploy(Set.of("note.html"), shippedFile("screening.bpmn"));
        BulkRequest advance = new BulkRequest("ADVANCE", null, null, null, List.of(ada.id()));

        BulkPreview shown = bulk.preview(RECRUITER, ada.application().postingId(), advance);
        bulk.begin(RECRUITER, ada.application().postingId(), advance, null);
        team.runsBatches();

        assertThat(shown.mail().subject()).isEqualTo("A note");
        assertThat(shown.mail().text()).startsWith("Dear Ada Baker");
        assertThat(ada.mails()).contains("note");
        assertThat(correspondence.sample(without.design().id(), "note", ada.id()))
                .as("where the design has no such text")
                .isEmpty();
    }

    @Test
    void anEarlierDesignIsAsItWasWhateverCameLater() {
        DeployedDesign first = deploy(Set.of(), greeting("Good day, "));
        DeployedDesign sending = deploy(
                Set.of(), sendingANote(), mail("note.txt"), mail("note.html"), spareForm(), greeting("Good evening, "));
        clock.passes(Duration.ofMinutes(1));
        repository
                .createDeployment()
                .name("Alone")
                .addString("screening.bpmn", sendingANote().text())
                .deploy();
        DeployedDesign alone = designs.latest().get(0);
        DeployedDesign without = deploy(Set.of("note.html"), shippedFile("screening.bpmn"));

        assertThat(filesOf(first))
                .containsKeys("application.bpmn", "deadlines.dmn")
                .doesNotContainKeys("note.txt", "note.html", "spare.form");
        assertThat(filesOf(first).get("hired.txt").text()).contains("Good day, ");
        assertThat(filesOf(first).get("screening.bpmn").text()).isEqualTo(shipped("screening.bpmn"));
        assertThat(filesOf(sending)).containsKeys("note.txt", "note.html", "spare.form");
        assertThat(alone.design().name()).isEqualTo("Alone");
        assertThat(filesOf(alone).keySet())
                .as("what came as a diagram alone has all else of the design before")
                .containsExactlyInAnyOrderElementsOf(filesOf(sending).keySet());
        assertThat(filesOf(without)).doesNotContainKeys("note.txt", "note.html");
        assertThat(filesOf(without).keySet()).containsExactlyInAnyOrderElementsOf(names());
    }

    private Map<String, DesignFile> filesOf(DeployedDesign deployed) {
        return designs.files(deployed.design().id()).stream()
                .collect(Collectors.toMap(DesignFile::name, Function.identity()));
    }

    private static DesignFile greeting(String words) {
        return file("hired.txt", shipped("mail/hired.txt").replace("Dear ", words));
    }

    @Test
    void oneLanguageCanGoAlone() {
        DeployedDesign without = deploy(Set.of("de/hired.txt"));

        assertThat(without.takenOut()).containsExactly("de/hired.html", "de/hired.txt");
        assertThat(names()).contains("hired.txt", "hired.html");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hired.txt                | application.bpmn, EndEvent_Hired: the text mail/hired.txt is missing.
            rejected-no-show.html    | the text mail/rejected-no-show.html is missing.
            summary-of-rights.html   | the text letters/summary-of-rights.html is missing.
            screen-application.form  | screening.bpmn, Task_ScreenApplication: the form forms/screen-application.form is missing.
            screening.bpmn           | application.bpmn, CallActivity_Screening: there is no process screening to call.
            slot-confirmed.txt       | slot-confirmed cannot be taken out: the application itself uses it.
            layout.html              | layout cannot be taken out: the application itself uses it.
            deadlines.dmn            | deadlines.dmn cannot be taken out: the application itself uses it.
            application.bpmn         | application.bpmn cannot be taken out: the application itself uses it.
            add-candidate.bpmn       | add-candidate.bpmn cannot be taken out: its process begins by itself, or people may start it.
            hourlyHiring.bpmn        | cannot be taken out: the table
            nothing.form             | There is no file nothing.form to take out.
            """)
    void whatIsUsedStaysAndWhoUsesItIsSaid(String file, String why) {
        assertThatThrownBy(() -> deploy(Set.of(file)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);

        assertThat(deployments()).isEqualTo(before);
        assertThat(designs.parts())
                .filteredOn(part -> part.files().contains(file))
                .allSatisfy(
                        part -> assertThat(part.isFree()).as(part.toString()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no diagram at all",
                "<bpmn:definitions xmlns:bpmn=\"http://www.omg.org/spec/BPMN/20100524/MODEL\" targetNamespace=\"x\" />"
            })
    void whatCannotBeReadIsRefusedByNameAlsoWhereSomethingIsLeftOutForATry(String broken) {
        deploy(Set.of(), spareForm());

        assertThatThrownBy(() -> designs.completed(List.of(file("screening.bpmn", broken)), Set.of("spare.form")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("screening.bpmn");
    }

    @Test
    void whatIsTriedIsRefusedInTheWordsInWhichItWouldBeDeployed() {
        assertThatThrownBy(() -> designs.completed(List.of(), Set.of("hired.txt")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("application.bpmn, EndEvent_Hired: the text mail/hired.txt is missing.");
        assertThatThrownBy(() -> designs.completed(List.of(), Set.of("slot-confirmed.txt")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("slot-confirmed cannot be taken out: the application itself uses it.");
    }

    @Test
    void whatIsHandedInIsNotTakenOutAtOnce() {
        assertThatThrownBy(() -> deploy(Set.of("hired.txt"), shippedFile("mail/hired.txt")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("hired.txt is handed in and taken out at once.");
        assertThatThrownBy(() -> deploy(Set.of())).isInstanceOf(Refusal.class).hasMessageStartingWith("Hand in");
    }

    @Test
    void whatIsGoneIsMissedByWhateverNamesItLaterAndComesBackWhenItIsHandedInAgain() {
        DesignFile spare = spareForm();
        DesignFile asking = file(
                "screening.bpmn",
                shipped("screening.bpmn")
                        .replace("camunda:formRef=\"screen-application\"", "camunda:formRef=\"spare\""));
        deploy(Set.of(), spare);
        assertThat(designs.parts())
                .filteredOn(DesignPart::isFree)
                .extracting(DesignPart::name)
                .contains("spare.form");
        deploy(Set.of("spare.form"));

        assertThatThrownBy(() -> deploy(Set.of(), asking)).hasMessageContaining("the form forms/spare.form is missing");
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("screening.bpmn", asking.text())
                        .deploy())
                .hasStackTraceContaining("the form forms/spare.form is missing");
        clock.passes(Duration.ofMinutes(1));
        repository
                .createDeployment()
                .addString("screening.bpmn", shipped("screening.bpmn"))
                .deploy();
        assertThat(names()).as("after a diagram came alone").doesNotContain("spare.form");

        deploy(Set.of(), spare, asking);
        assertThat(names()).contains("spare.form");
        assertThat(team.opens().appliedForBy("Ada Baker").openTasks()).containsExactly(Recruiter.SCREEN_APPLICATION);
    }

    @Test
    void whatWasTakenOutLastIsBackWhenItComesAloneByAnyDoor() {
        DesignFile spare = spareForm();
        deploy(Set.of(), spare);
        deploy(Set.of("spare.form"));
        assertThat(names()).doesNotContain("spare.form");

        clock.passes(Duration.ofMinutes(1));
        repository.createDeployment().addString("spare.form", spare.text()).deploy();

        assertThat(names()).contains("spare.form");
    }

    @Test
    void notesThatSomebodyHandsInSayNothing() {
        for (String notes : List.of("{}", "{\"gone\": [\"hired.txt\"]}", "no notes")) {
            clock.passes(Duration.ofMinutes(1));
            repository
                    .createDeployment()
                    .addString("design.notes", notes)
                    .addString("spare.form", spareForm().text())
                    .deploy();

            assertThat(names()).as(notes).contains("hired.txt", "spare.form");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "screening.bpmn, a-screening.bpmn",
        "screening.bpmn, z-screening.bpmn",
        "rejection-reasons.dmn, a-reasons.dmn",
        "rejection-reasons.dmn, z-reasons.dmn"
    })
    void aDiagramOrTableIsRenamedWhateverItIsCalled(String before, String after) {
        DesignFile file = designs.latestFiles().stream()
                .filter(one -> one.name().equals(before))
                .findFirst()
                .orElseThrow();

        deploy(Set.of(before), file(after, file.text()));

        assertThat(names()).contains(after).doesNotContain(before);
        Candidacy ada = team.opens().appliedForBy("Ada Baker");
        recruiter.screens(ada).with("reason", "NOT_QUALIFIED").choosing("reject");
        assertThat(ada.openTasks()).isEmpty();
        assertThatThrownBy(() -> deploy(Set.of(after))).isInstanceOf(Refusal.class);
    }

    @Test
    void aPipelineGoesWhenNoPostingGoesThroughItAndNoTablePicksIt() {
        deploy(
                Set.of(),
                file(
                        "fourthSearch.bpmn",
                        shipped("variants/executive/executiveSearch.bpmn")
                                .replace("executiveSearch", "fourthSearch")
                                .replace("value=\"executive\"", "value=\"fourth\"")));
        assertThat(pipelines.all()).contains("fourth");
        PostedJob job = team.opensThrough("fourth", "Tidewise", 1);
        Candidacy ada = job.appliedForBy("Ada Baker");
        assertThatThrownBy(() -> deploy(Set.of("fourthSearch.bpmn")))
                .hasMessageContaining("postings that are not closed go through its pipeline");
        manager.manages(job).with("inHand", "goOn").choosing("close");

        deploy(Set.of("fourthSearch.bpmn"));

        assertThat(pipelines.all()).doesNotContain("fourth").contains("executive");
        assertThat(names()).doesNotContain("fourthSearch.bpmn");
        assertThat(pipelines.process("fourth"))
                .as("for whom a rejection is called back")
                .isEqualTo("fourthSearch");
        recruiter.screens(ada).choosing("advance");
        assertThat(ada.openTasks()).as("who is on it goes on").containsExactly(Recruiter.PROPOSE_SLOTS);
    }

    @Test
    void whatIsNoLongerInTheFolderIsGoneFromTheNextVersion(@TempDir Path folder) throws IOException {
        Path mails = Files.createDirectories(folder.resolve("mail"));
        Files.writeString(mails.resolve("note.txt"), mail("note.txt").text());
        Files.writeString(mails.resolve("note.html"), mail("note.html").text());
        Files.writeString(
                mails.resolve("hired.txt"), shipped("mail/hired.txt").replace("Subject: ", "Subject: Ours: "));
        Files.writeString(folder.resolve("screening.bpmn"), sendingANote().text());
        DesignFolder ours = new DesignFolder(folder, designs);
        start(ours);
        assertThat(names()).contains("note.txt", "note.html");

        Files.delete(mails.resolve("note.txt"));
        assertThatThrownBy(() -> start(ours)).hasMessageContaining("the text mail/note.txt is missing");
        Files.delete(mails.resolve("note.html"));
        Files.delete(mails.resolve("hired.txt"));
        Files.delete(folder.resolve("screening.bpmn"));
        start(ours);
        assertThat(names()).as("an empty folder is none").contains("note.txt");
        Files.writeString(folder.resolve("screening.bpmn"), shipped("screening.bpmn"));
        start(ours);

        DeployedDesign last = designs.latest().get(0);
        assertThat(last.takenOut()).containsExactly("note.html", "note.txt");
        assertThat(last.design().why()).contains(folder.toString());
        assertThat(names()).doesNotContain("note.txt", "note.html");
        assertThat(designs.latestFiles())
                .filteredOn(file -> file.name().equals("hired.txt"))
                .extracting(DesignFile::text)
                .containsExactly(shipped("mail/hired.txt"));
        start(ours);
        assertThat(designs.latest().get(0)).isEqualTo(last);
    }

    private void start(DesignFolder folder) {
        clock.passes(Duration.ofMinutes(1));
        folder.deploy();
    }

    private DeployedDesign deploy(Set<String> takenOut, DesignFile... files) {
        clock.passes(Duration.ofMinutes(1));
        return designs.deploy("Tried", "To see", List.of(files), takenOut);
    }

    private List<String> names() {
        return designs.latestFiles().stream().map(DesignFile::name).toList();
    }

    private static DesignFile spareForm() {
        return file(
                "spare.form", shipped("forms/screen-application.form").replace("\"screen-application\"", "\"spare\""));
    }

    private static DesignFile sendingANote() {
        return file(
                "screening.bpmn",
                shipped("screening.bpmn")
                        .replaceFirst("(?s)<bpmn:endEvent id=\"EndEvent_Screened\".*?</bpmn:endEvent>", """
                        <bpmn:endEvent id="EndEvent_Screened" name="Application screened">
                          <bpmn:extensionElements><camunda:properties>
                            <camunda:property name="sends" value="\\${correspondence.send('note', applicationId)}" />
                          </camunda:properties></bpmn:extensionElements>
                          <bpmn:messageEventDefinition id="MessageEventDefinition_Note" />
                        </bpmn:endEvent>"""));
    }

    private static DesignFile mail(String name) {
        return file(name, name.endsWith(".txt") ? "Subject: A note\n\nDear {{candidateName}}" : "<p>A note</p>");
    }

    private static DesignFile shippedFile(String path) {
        return file(path, shipped(path));
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
