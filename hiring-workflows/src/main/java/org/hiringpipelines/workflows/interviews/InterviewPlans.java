package org.hiringpipelines.workflows.interviews;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.interview.Competencies;
import org.hiringpipelines.model.interview.InterviewPlan;
import org.hiringpipelines.model.interview.Questions;
import org.hiringpipelines.model.interview.Round;
import org.hiringpipelines.model.interview.Rounds;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.workflows.decisions.TableRow;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.interviews.InterviewPlanRepository.Progress;
import org.hiringpipelines.workflows.pipelines.Pipelines;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which interview rounds each posting has. The first version comes from the table {@code pipelines}; the hiring manager makes
 * the others. Diagrams call it as {@code plans}.
 */
@ForDiagrams
@Transactional
public class InterviewPlans {

    private static final int MINUTES_WHERE_NOT_GIVEN = 45;

    private final InterviewPlanRepository plans;
    private final PostingService postings;
    private final Pipelines pipelines;
    private final Clock clock;

    InterviewPlans(InterviewPlanRepository plans, PostingService postings, Pipelines pipelines, Clock clock) {
        this.plans = plans;
        this.postings = postings;
        this.pipelines = pipelines;
        this.clock = clock;
    }

    /** The plan in force for a posting; its first version is made here where there is none. */
    public InterviewPlan of(String postingId) {
        return plans.findFirstByPostingIdOrderByVersionDesc(postingId).orElseGet(() -> {
            plans.hold(postingId);
            return plans.findFirstByPostingIdOrderByVersionDesc(postingId).orElseGet(() -> first(postingId));
        });
    }

    private InterviewPlan first(String postingId) {
        Requisition requisition = postings.find(postingId);
        return add(
                postingId,
                1,
                new Rounds(
                        pipelines
                                .rounds(postings.pipeline(postingId), requisition.posting(), requisition.openings())
                                .stream()
                                .map(InterviewPlans::round)
                                .toList()),
                null);
    }

    /** The round that a step of a pipeline has for itself, as the table of rounds has it under that word. */
    Round ofStep(String word) {
        return pipelines
                .roundOfStep(word)
                .map(InterviewPlans::round)
                .orElseThrow(() -> new IllegalStateException("The table of rounds has none for \"" + word + "\"."));
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static Round round(TableRow row) {
        String questions = row.text("questions");
        return new Round(
                row.required("round"),
                row.text("purpose"),
                row.number("minutes"),
                row.text("kind") == null ? null : Round.Kind.of(row.text("kind")),
                row.text("group"),
                row.text("quorum") == null ? null : row.number("quorum"),
                new Competencies(row.list("competencies")),
                questions == null
                        ? Questions.NONE
                        : new Questions(Arrays.stream(questions.split("\\|"))
                                .map(String::strip)
                                .toList()));
    }

    private InterviewPlan add(String postingId, int version, Rounds rounds, String by) {
        return plans.insert(
                new InterviewPlan(UUID.randomUUID().toString(), postingId, version, rounds, by, clock.instant()));
    }

    /** The rounds of the plan in force as rows of a form, where competencies are listed with commas and questions stand one a line. */
    public List<Map<String, String>> rows(String postingId) {
        return of(postingId).rounds().all().stream().map(InterviewPlans::row).toList();
    }

    private static Map<String, String> row(Round round) {
        Map<String, String> row = new HashMap<>();
        row.put("name", round.name());
        row.put("purpose", round.purpose());
        row.put("minutes", Integer.toString(round.minutes()));
        row.put("kind", name(round.kind()));
        row.put("panelGroup", round.panelGroup());
        row.put("quorum", round.quorum() == null ? null : round.quorum().toString());
        row.put("competencies", String.join(", ", round.competencies().names()));
        row.put("questions", String.join("\n", round.questions().all()));
        return row;
    }

    /**
     * A new version of a posting's plan, for the candidates whose interviews begin from now on.
     *
     * @param rounds a JSON list of {@code {"name", "kind", "minutes", "purpose", "panelGroup", "quorum", "competencies",
     *     "questions"}}; a row without a name is left out
     */
    public void change(String postingId, String by, String rounds) {
        FormFields form = new FormFields();
        List<Round> rows = form.rows("rounds", rounds, InterviewPlans::read);
        form.done();
        Rounds changed = new Rounds(rows);
        plans.hold(postingId);
        InterviewPlan before = of(postingId);
        if (!before.rounds().equals(changed)) {
            add(postingId, before.version() + 1, changed, by);
        }
    }

    private static Optional<Round> read(JsonNode row) {
        FormFields fields = new FormFields();
        String name = fields.text(row.path("name").asText(""));
        List<String> competencies = words(fields.lines("competencies", text(row, "competencies")));
        if (name == null && competencies.isEmpty()) {
            return Optional.empty();
        }
        Integer minutes =
                fields.whole("minutes", text(row, "minutes"), 5, 480, "A round takes between 5 and 480 minutes.");
        Integer quorum = fields.whole(
                "quorum",
                text(row, "quorum"),
                1,
                20,
                "Give the number of scorecards that are enough as a whole number from 1 to 20.");
        String kind = fields.text(text(row, "kind"));
        String purpose = fields.text("purpose", text(row, "purpose"), 2000);
        List<String> questions = fields.lines("questions", text(row, "questions"));
        fields.done();
        return Optional.of(new Round(
                name,
                purpose,
                minutes == null ? MINUTES_WHERE_NOT_GIVEN : minutes,
                kind == null ? null : Round.Kind.of(kind),
                fields.text(text(row, "panelGroup")),
                quorum,
                new Competencies(competencies),
                new Questions(questions)));
    }

    /** What a field of a row says; a list within the row stays one, for a program has no need to join it into lines. */
    private static String text(JsonNode row, String field) {
        JsonNode value = row.path(field);
        return value.isArray() ? value.toString() : value.asText("");
    }

    private static List<String> words(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(",", -1)))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    /** How far a candidate has come, and the plan they follow. */
    Progress progress(String applicationId) {
        Progress progress = plans.progress(applicationId).orElse(new Progress(0, null, null));
        if (progress.rounds() != null) {
            return progress;
        }
        InterviewPlan plan = forCandidate(applicationId);
        return new Progress(progress.held(), plan.id(), plan.rounds());
    }

    /** A candidate goes on by the plan that is in force now, and not by the one they began with. */
    public void follow(String applicationId) {
        plans.follow(applicationId, forCandidate(applicationId).id());
    }

    private InterviewPlan forCandidate(String applicationId) {
        return plans.inForceFor(applicationId)
                .orElseGet(() -> of(plans.postingOf(applicationId)
                        .orElseThrow(() -> new NotFound("There is no application " + applicationId + "."))));
    }
}
