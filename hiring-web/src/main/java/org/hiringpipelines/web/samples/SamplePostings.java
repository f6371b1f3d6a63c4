package org.hiringpipelines.web.samples;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.reader.PostingFormat;
import org.hiringpipelines.reader.PostingFormats;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.applications.ApplicationProcess;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.hiringpipelines.workflows.samples.SampleKind;
import org.hiringpipelines.workflows.samples.SampleRegister;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Brings five postings to where somebody can try the next step, each of another pipeline, one of them with an application at each stage,
 * and notes that they are samples.
 */
@Component
class SamplePostings {

    private final PostingIntake intake;
    private final PostingFormat plainText;
    private final ApplicationIntake applications;
    private final ApplicationProcess process;
    private final TaskService tasks;
    private final IdentityService identities;
    private final SampleRegister register;
    private final ObjectMapper json;
    private final Clock clock;

    SamplePostings(
            PostingIntake intake,
            PostingFormats formats,
            ApplicationIntake applications,
            ApplicationProcess process,
            TaskService tasks,
            IdentityService identities,
            SampleRegister register,
            ObjectMapper json,
            Clock clock) {
        this.intake = intake;
        this.plainText = formats.of("text/plain", null);
        this.applications = applications;
        this.process = process;
        this.tasks = tasks;
        this.identities = identities;
        this.register = register;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Brings them.
     *
     * @param players who works on them
     * @param amongThemselves whether these take what is open to all of a group, too, so that it is on nobody else's list
     */
    void bring(SampleCast players, boolean amongThemselves) {
        SampleTeam team = new SampleTeam(tasks, identities, clock, players);
        List<String> keys = new ArrayList<>();
        keys.add(receive("primary-teacher", "1", players));
        String intern = receive("exhibition-intern", "1", players);
        team.submitPosting(intern);
        keys.add(intern);
        keys.add(publish(receive("executive-director", "1", players), team));
        keys.add(publish(receive("orchard-helpers", "24", players), team));
        String librarian = publish(receive("branch-librarian", "3", players), team);
        keys.add(librarian);
        keys.forEach(posting -> register.note(SampleKind.POSTING, posting));
        SampleApplications candidates = new SampleApplications(applications, process, team);
        for (SampleApplication sample : sampleApplications()) {
            Application application = candidates.bring(librarian, sample);
            register.note(SampleKind.CANDIDATE, application.candidateId());
            keys.add(application.id());
        }
        if (amongThemselves) {
            keys.forEach(team::takeWhatIsOpenToAll);
        }
    }

    private static String publish(String postingId, SampleTeam team) {
        team.submitPosting(postingId);
        team.approvePosting(postingId);
        return postingId;
    }

    private String receive(String sample, String openings, SampleCast players) {
        String text = content(sample + ".txt");
        return intake.receive(plainText.read(text), text, players.manager(), players.recruiter(), openings)
                .requisition()
                .id();
    }

    private List<SampleApplication> sampleApplications() {
        try {
            return json.readValue(content("applications.json"), new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException("samples/applications.json cannot be read", e);
        }
    }

    private static String content(String name) {
        try {
            return new ClassPathResource("samples/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("samples/" + name + " is missing", e);
        }
    }
}
