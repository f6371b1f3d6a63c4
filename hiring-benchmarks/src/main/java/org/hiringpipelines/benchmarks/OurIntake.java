package org.hiringpipelines.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.hiringpipelines.model.application.Answer;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.workflows.applications.ApplicationForm;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.applications.ApplicationIntake.AttachedFile;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Applications for one open posting, of the size they have in life: answers, a cover letter of a page, a short résumé. */
class OurIntake implements Contender.Intake {

    // As many as a posting may have, so that none of the measured hires closes it.
    private static final String OPENINGS = "10000";

    private static final String LETTER =
            ("For eight years I have kept small publishers' accounts, and for the last three I have led"
                            + " the team that does. I should like to do the same for an organisation whose work I read. ")
                    .repeat(10);
    private static final Answers ANSWERS = new Answers(List.of(
            new Answer("Are you allowed to work in this country?", "Yes"),
            new Answer("Which accounting systems have you worked with?", "Two, one of them for eight years."),
            new Answer("When could you start?", "Two months after an offer.")));
    private static final byte[] RESUME = LETTER.repeat(10).getBytes(StandardCharsets.UTF_8);

    private final ApplicationIntake intake;
    private final String postingId;

    OurIntake(ApplicationContext application) {
        intake = application.getBean(ApplicationIntake.class);
        postingId = open(application);
    }

    private static String open(ApplicationContext application) {
        IdentityService identity = application.getBean(IdentityService.class);
        identity.setAuthenticatedUserId("recruiter");
        String text = posting();
        Posting posting = application
                .getBean(PostingFormats.class)
                .of("application/json", null)
                .read(text);
        String id = application
                .getBean(PostingIntake.class)
                .receive(posting, text, "manager", "recruiter", OPENINGS)
                .requisition()
                .id();
        TaskService tasks = application.getBean(TaskService.class);
        for (String step : List.of("Task_ReviewPosting", "Task_ApprovePosting")) {
            Task task = tasks.createTaskQuery()
                    .processInstanceBusinessKey(id)
                    .taskDefinitionKey(step)
                    .singleResult();
            identity.setAuthenticatedUserId(TaskForms.by(task));
            tasks.complete(task.getId(), TaskForms.of(task));
        }
        return id;
    }

    private static String posting() {
        try {
            return new ClassPathResource("posting.json").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The posting's id. */
    String id() {
        return postingId;
    }

    @Override
    public String submit(int applicant) {
        return submit("applicant-" + applicant);
    }

    /** Takes in the application of somebody whom nobody else shares the name with. */
    String submit(String applicant) {
        Candidate candidate = new Candidate(
                UUID.randomUUID().toString(),
                "Applicant",
                applicant + "@example.org",
                "+1 215 555 0100",
                "Philadelphia, PA");
        return intake.submit(
                        postingId,
                        new ApplicationForm(candidate, ANSWERS, LETTER, "A job board"),
                        new AttachedFile("resume.txt", RESUME),
                        null)
                .application()
                .id();
    }
}
