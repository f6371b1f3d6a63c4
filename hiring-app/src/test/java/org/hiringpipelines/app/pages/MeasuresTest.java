package org.hiringpipelines.app.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hiringpipelines.app.scenario.EachForm;
import org.hiringpipelines.app.scenario.FullDesks;
import org.hiringpipelines.app.scenario.Hiring;
import org.hiringpipelines.app.scenario.Measures;
import org.hiringpipelines.app.scenario.OpenForm;
import org.hiringpipelines.app.scenario.RunningApplication;
import org.hiringpipelines.app.tasklist.Chromium;
import org.hiringpipelines.app.tasklist.Witness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * How much work our pages are, on a screen of 1280 by 720, in figures: they are printed, and none may rise. Tasklist's own are measured where it is
 * tried, and so is how many clicks many candidates take; {@link MeasuresIT} prints them all.
 */
@RunningApplication
class MeasuresTest {

    /** Somebody who is screened while the clicks are counted. */
    private static final String ADDED = "Gil Advanced";

    @RegisterExtension
    private final Chromium chromium = new Chromium();

    @LocalServerPort
    private int port;

    @Value("${hiring.mail.folder}")
    private String folder;

    @Autowired
    private Hiring hiring;

    @Autowired
    private EachForm eachForm;

    @Autowired
    private FullDesks desks;

    /**
     * What one form asks of who fills it in.
     *
     * @param form its id
     * @param firstField whether the first field is on the first screen
     * @param complete whether the button that completes it is
     * @param barriers rules of accessibility that its page breaks gravely
     */
    private record Work(String form, boolean firstField, boolean complete, List<String> barriers) {}

    @Test
    void eachFormBeginsAndEndsOnTheFirstScreenAndLeavesNobodyOut() {
        List<Work> works = new ArrayList<>();
        List<OpenForm> forms = eachForm.open();
        for (String user : forms.stream().map(OpenForm::user).distinct().toList()) {
            OurPages window = logIn(user);
            forms.stream().filter(form -> form.user().equals(user)).forEach(form -> {
                window.openTask("/hiring/tasks/" + form.task());
                works.add(new Work(
                        form.form(),
                        window.inSight(window.firstField()),
                        window.inSight(window.button("Complete")),
                        window.barriers()));
            });
            window.hasGoneWell();
        }

        System.out.printf("%-24s %-12s %-9s %s%n", "form on our pages", "first field", "Complete", "barriers");
        works.forEach(work -> System.out.printf(
                "%-24s %-12s %-9s %d%n",
                work.form(), work.firstField(), work.complete(), work.barriers().size()));
        Measures.note(
                "first field and complete on the first screen, our pages",
                works.stream()
                                .filter(work -> work.firstField() && work.complete())
                                .count() + " of " + works.size() + " forms");
        Measures.note(
                "axe: rules broken gravely, our pages",
                works.stream().mapToInt(work -> work.barriers().size()).sum() + " on " + works.size() + " forms");
        assertThat(works).hasSize(forms.size()).allSatisfy(work -> {
            assertThat(work.firstField()).as(work.form()).isTrue();
            assertThat(work.complete()).as(work.form()).isTrue();
            assertThat(work.barriers()).as(work.form()).isEmpty();
        });
    }

    @Test
    void aDecisionTakesAClickARejectionTwoAndAnybodyIsFoundWithTwo() {
        desks.fill();
        hiring.complete(
                "recruiter", desks.applicationOf(FullDesks.ADVANCED), "Task_ScreenApplication", "outcome", "hold");
        hiring.runJobs();
        hiring.untilFound(desks.applicationOf(FullDesks.ADVANCED));
        OurPages rosa = logIn("recruiter");

        Witness hands = rosa.witness();
        int before = hands.clicks();
        rosa.link("Search").click();
        assertThat(rosa.page().locator("#q")).isFocused();
        rosa.page().keyboard().type(FullDesks.ADVANCED);
        rosa.link(FullDesks.ADVANCED).first().click();
        assertThat(rosa.page().locator("h1")).hasText(FullDesks.ADVANCED);
        int found = rosa.witness().clicks() - before;

        rosa.due("Screen application: " + FullDesks.REJECTED);
        before = rosa.witness().clicks();
        rosa.choice("Reject").click();
        rosa.done(rosa.button("Others are a closer match")::click);
        int rejected = rosa.witness().clicks() - before;

        hiring.applicationOf(ADDED, hiring.openPosting(1));
        rosa.due("Screen application: " + ADDED);
        before = rosa.witness().clicks();
        rosa.done(rosa.choice("Advance to interviews")::click);
        int advanced = rosa.witness().clicks() - before;
        Measures.note("clicks to advance", Integer.toString(advanced));
        assertThat(advanced).isEqualTo(1);

        System.out.printf("Clicks to find anybody, closed ones too: %d; to reject: %d%n", found, rejected);
        Measures.note("clicks to find anybody, closed ones too", Integer.toString(found));
        Measures.note("clicks to reject", Integer.toString(rejected));
        assertThat(found).isLessThanOrEqualTo(2);
        assertThat(rejected).isLessThanOrEqualTo(2);
        rosa.hasGoneWell();
    }

    @Test
    void eachMailToTheTeamLeadsToWhereItAsksForSomething() throws IOException {
        Instant before = Instant.now();
        eachForm.open();
        hiring.runJobs();

        List<String> mails = mailsToTheTeamSince(before);
        long leading = mails.stream().filter(mail -> mail.contains("/hiring/")).count();

        System.out.printf("Mails to the team that lead somewhere: %d of %d%n", leading, mails.size());
        Measures.note("mails to the team with a link", leading + " of " + mails.size());
        assertThat(mails)
                .hasSizeGreaterThan(5)
                .allSatisfy(mail -> assertThat(mail).contains("/hiring/"));
    }

    private List<String> mailsToTheTeamSince(Instant before) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> mails = Files.list(Path.of(folder))) {
            for (Path mail : mails.toList()) {
                if (Files.getLastModifiedTime(mail).compareTo(FileTime.from(before)) >= 0) {
                    toTheTeam(mail, texts);
                }
            }
        }
        return texts;
    }

    private static void toTheTeam(Path file, List<String> texts) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            MimeMessage mail = new MimeMessage(null, content);
            if (mail.getAllRecipients()[0].toString().contains("@team.example")) {
                texts.add(mail.getSubject() + "\n" + textOf(mail));
            }
        } catch (MessagingException noMail) {
            throw new AssertionError(file + " is no mail.", noMail);
        }
    }

    private static String textOf(Part part) throws IOException, MessagingException {
        if (part.getContent() instanceof Multipart parts) {
            return textOf(parts.getBodyPart(0));
        }
        return part.getContent().toString();
    }

    private OurPages logIn(String user) {
        return new OurPages(chromium, port, new Browser.NewContextOptions().setViewportSize(1280, 720))
                .open("/hiring")
                .logIn(user);
    }
}
