package org.hiringpipelines.app.samples;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hiringpipelines.reader.PostingFormat;
import org.hiringpipelines.web.access.Seeds;
import org.hiringpipelines.workflows.postings.PostingIntake;
import org.hiringpipelines.workflows.postings.PostingService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.domain.PageRequest;

/**
 * Five sample postings, one of them with an application at each stage. They come once, into an empty database, all or none of them.
 */
class Samples {

    private static final Logger LOG = LoggerFactory.getLogger(Samples.class);

    private final PostingService postings;
    private final PostingIntake intake;
    private final PostingFormat plainText;
    private final SampleTeam team;
    private final SampleApplications applications;
    private final Seeds seeds;
    private final ObjectMapper json;

    Samples(
            PostingService postings,
            PostingIntake intake,
            PostingFormat plainText,
            SampleTeam team,
            SampleApplications applications,
            Seeds seeds,
            ObjectMapper json) {
        this.postings = postings;
        this.intake = intake;
        this.plainText = plainText;
        this.team = team;
        this.applications = applications;
        this.seeds = seeds;
        this.json = json;
    }

    void bringOnce() {
        seeds.sowOnce("samples", () -> {
            if (postings.page(PageRequest.of(0, 1)).isEmpty()) {
                bring();
                LOG.info("Brought five sample postings, one of them with applications at each stage.");
            }
        });
    }

    private void bring() {
        receive("site-manager", "2");
        String intern = receive("exhibition-intern", "1");
        team.submitPosting(intern);
        publish(receive("backend-engineer", "1"));
        publish(receive("night-shift-nurse", "2"));
        String librarian = receive("branch-librarian", "3");
        publish(librarian);
        sampleApplications().forEach(sample -> applications.bring(librarian, sample));
    }

    private void publish(String postingId) {
        team.submitPosting(postingId);
        team.approvePosting(postingId);
    }

    private String receive(String sample, String openings) {
        String text = content(sample + ".txt");
        return intake.receive(plainText.read(text), text, "manager", "recruiter", openings)
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
