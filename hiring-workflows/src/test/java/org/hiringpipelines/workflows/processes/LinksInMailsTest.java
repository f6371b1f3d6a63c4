package org.hiringpipelines.workflows.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.hiringpipelines.model.correspondence.Mail;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.correspondence.CorrespondenceService;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.scenario.Approver;
import org.hiringpipelines.workflows.scenario.Candidacy;
import org.hiringpipelines.workflows.scenario.HiringManager;
import org.hiringpipelines.workflows.scenario.HiringTeam;
import org.hiringpipelines.workflows.scenario.HiringTest;
import org.hiringpipelines.workflows.scenario.MorningRound;
import org.hiringpipelines.workflows.scenario.MovableClock;
import org.hiringpipelines.workflows.scenario.PostedJob;
import org.hiringpipelines.workflows.scenario.RecordingPostman;
import org.hiringpipelines.workflows.scenario.Recruiter;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every mail to the team leads to what it asks for, and no mail to a candidate leads into the house. */
@HiringTest
public class LinksInMailsTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Pattern LINK =
            Pattern.compile("http://localhost:8080/hiring/(tasks|applications|postings)/([\\w-]+)");

    @Autowired
    private HiringTeam team;

    @Autowired
    private Recruiter recruiter;

    @Autowired
    private HiringManager manager;

    @Autowired
    private Approver approver;

    @Autowired
    private MorningRound morning;

    @Autowired
    private RecordingPostman postman;

    @Autowired
    private CorrespondenceService correspondence;

    @Autowired
    private ApplicationService applications;

    @Autowired
    private HistoryService history;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void nothingElseWaits() {
        morning.begins();
    }

    @AfterEach
    void peopleLeave() {
        approver.groupIs("approver");
        morning.ends();
    }

    @Test
    void onTheWayToAHireEachMailToTheTeamLeadsToTheTaskOrTheCandidate() {
        String ines = morning.hires("Ines");
        PostedJob job = team.opens();
        Candidacy ada = team.takesUntil(Recruiter.PROPOSE_SLOTS, job.appliedForBy("Ada Baker"));
        Instant first = clock.instant().plus(Duration.ofHours(20));
        recruiter.proposes(ada, List.of(ines), first);
        ada.chooses(first);
        recruiter.changesInterview(ada).choosing("reschedule");
        Instant second = clock.instant().plus(DAY.multipliedBy(3));
        recruiter.proposes(ada, List.of(ines), second);
        ada.chooses(second);
        clock.moveTo(second.minus(DAY));
        ada.runsDueJobs();
        clock.moveTo(second.plus(DAY.multipliedBy(6)));
        ada.runsDueJobs();

        Candidacy ben = team.takesUntil(HiringManager.DRAFT_OFFER, job.chooses("Ben Cook"));
        approver.groupIs("approver");
        manager.draftsOffer(ben)
                .with("expiresOn", clock.today().plusDays(1).toString())
                .submit();
        approver.looksAtOfferFor(ben).choosing("approve");
        ben.answersOffer("declined", "Too far.");

        assertThat(ledByMails(ada))
                .contains(
                        "task-urgent",
                        "interview-invitation",
                        "interview-called-off",
                        "interview-tomorrow",
                        "task-escalated");
        assertThat(ledByMails(ben)).contains("task-urgent", "offer-answered");
    }

    /** The texts of the mails to the team about an application; each leads to something that there is, in its text and on its page. */
    private Set<String> ledByMails(Candidacy candidacy) {
        Set<String> texts = new TreeSet<>();
        for (Mail written : correspondence.of(candidacy.id())) {
            Envelope mail = sent(candidacy, written);
            if (written.recipientAddress().endsWith("@team.example")) {
                assertLeads(mail, candidacy);
                texts.add(written.template());
            } else {
                assertThat(mail.text()).doesNotContain("/hiring");
                assertThat(mail.html()).doesNotContain("/hiring");
            }
        }
        return texts;
    }

    private Envelope sent(Candidacy candidacy, Mail written) {
        return candidacy.mailsTo(written.recipientAddress()).stream()
                .filter(mail -> mail.id().equals(written.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(written.template() + " has not gone out"));
    }

    private void assertLeads(Envelope mail, Candidacy candidacy) {
        List<MatchResult> links = LINK.matcher(mail.text()).results().toList();
        assertThat(links).as(mail.subject()).hasSize(1);
        assertThat(Jsoup.parse(mail.html()).select("a[href]").eachAttr("href"))
                .containsExactly(links.get(0).group());
        String id = links.get(0).group(2);
        if (links.get(0).group(1).equals("tasks")) {
            assertThat(history.createHistoricTaskInstanceQuery()
                            .taskId(id)
                            .singleResult()
                            .getProcessInstanceId())
                    .as("the process of the task")
                    .isIn(
                            history
                                    .createHistoricProcessInstanceQuery()
                                    .processInstanceBusinessKey(candidacy.id())
                                    .list()
                                    .stream()
                                    .map(instance -> instance.getId())
                                    .collect(Collectors.toSet()));
        } else {
            assertThat(applications.find(id).id()).isEqualTo(candidacy.id());
        }
    }

    @Test
    void theDailyListLeadsToEachTaskInIt() {
        String rosa = morning.hires("Rosa");
        PostedJob job = team.starts(team.posting(HiringTeam.TITLE + "\n\nBake through the night.")
                .putValue("openings", 1)
                .putValue("recruiter", rosa));
        clock.passes(DAY.multipliedBy(2));

        morning.comes();

        String task = history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(job.id())
                .singleResult()
                .getId();
        assertThat(morning.mailsTo(rosa)).singleElement().satisfies(mail -> {
            assertThat(mail.text())
                    .contains("  http://localhost:8080/hiring/tasks/" + task + "\n")
                    .contains("in your task list, http://localhost:8080/hiring.");
            assertThat(Jsoup.parse(mail.html()).select("a[href]").eachAttr("href"))
                    .containsExactly("http://localhost:8080/hiring/tasks/" + task, "http://localhost:8080/hiring");
        });
    }

    @Test
    void anApprovalIsToldAtOnceWhereTheOfferExpiresSoonToEachWhoHasASay() {
        String ann = morning.hires("Ann", "approvers");
        String max = morning.hires("Max", "approvers");
        Candidacy ada = team.takesUntil(HiringManager.DRAFT_OFFER, team.opens().chooses("Ada Baker"));

        manager.called(max)
                .draftsOffer(ada)
                .with("expiresOn", clock.today().plusDays(2).toString())
                .submit();

        assertThat(urgentTo(ada, ann)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Urgent: Approve offer, Ada Baker, " + HiringTeam.TITLE);
            assertThat(mail.text()).contains("It is needed by 9 January 2030.");
        });
        assertThat(urgentTo(ada, max)).as("who drafted it has no say").isEmpty();
    }

    @Test
    void anApprovalThatCanWaitIsInTheDailyListAlone() {
        String ann = morning.hires("Ann", "approvers");
        Candidacy ada = team.takesUntil(HiringManager.DRAFT_OFFER, team.opens().chooses("Ada Baker"));

        manager.draftsOffer(ada).submit();

        assertThat(ada.openTasks()).containsExactly(Approver.APPROVE_OFFER);
        assertThat(urgentTo(ada, ann)).isEmpty();
    }

    @Test
    void aMailThatCouldNotBeSentIsInTheNextDailyList() {
        String rosa = morning.hires("Rosa");
        PostedJob job = team.starts(team.posting(HiringTeam.TITLE + "\n\nBake through the night.")
                .putValue("openings", 1)
                .putValue("recruiter", rosa));
        recruiter.reviews(job).choosing("submit");
        approver.looksAt(job).choosing("approve");
        Candidacy ada = job.appliedForBy("Ada Baker");
        postman.dropsPerhaps();
        ada.mails();
        postman.works();

        morning.comes();

        assertThat(morning.mailsTo(rosa))
                .singleElement()
                .satisfies(mail -> assertThat(mail.text())
                        .contains("- Mail not sent: Ada Baker, " + HiringTeam.TITLE)
                        .contains("http://localhost:8080/hiring/tasks/"));
    }

    private static List<Envelope> urgentTo(Candidacy candidacy, String person) {
        return candidacy.mailsTo(MorningRound.addressOf(person)).stream()
                .filter(mail -> mail.subject().startsWith("Urgent"))
                .toList();
    }
}
