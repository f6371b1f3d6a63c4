package org.hiringpipelines.workflows.pipelines;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.EmployerKind;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Seniority;
import org.hiringpipelines.workflows.decisions.AsksTable;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.hiringpipelines.workflows.decisions.TableRow;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;

/**
 * The ways on which candidates are led to a hire. Each has a word; one that has no diagram of its own goes as {@code application} draws
 * it, with its own rounds. Diagrams call it as {@code pipelines}.
 */
@ForDiagrams
@AsksTable({"pipeline", "pipelines"})
public class Pipelines {

    /** The pipeline that rounds are taken from where another has none of its own. */
    public static final String STANDARD = "standard";

    private static final String TABLE = "pipeline";

    private final PipelineDesigns designs;
    private final DecisionTables tables;

    Pipelines(PipelineDesigns designs, DecisionTables tables) {
        this.designs = designs;
        this.tables = tables;
    }

    /**
     * The pipeline that the table picks for a posting.
     *
     * @param openings how many people are to be hired
     * @return its word
     */
    public String pickedFor(Posting posting, int openings) {
        return tables.rows(TABLE, facts(posting, openings)).stream()
                .findFirst()
                .map(row -> row.required(TABLE))
                .orElse(STANDARD);
    }

    private static Map<String, Object> facts(Posting posting, int openings) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("title", posting.title().toLowerCase(Locale.ROOT));
        inputs.put("seniority", Seniority.of(posting.title()).word());
        inputs.put("employmentType", nameOf(posting.employmentType()));
        inputs.put(
                "payPeriod", posting.pay() == null ? null : nameOf(posting.pay().period()));
        inputs.put("employer", posting.organization());
        inputs.put("department", posting.department());
        inputs.put("employerKind", EmployerKind.of(posting).name());
        inputs.put("openings", openings);
        return inputs;
    }

    private static String nameOf(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** The words of all pipelines there are: those of the table, and those with a diagram that no row names. */
    public List<String> all() {
        return Stream.concat(
                        designs.named().keySet().stream(),
                        designs.drawn().stream().map(DrawnPipeline::word))
                .distinct()
                .toList();
    }

    /** All pipelines as choices of a form. */
    public List<Map<String, String>> choices() {
        return all().stream()
                .map(word -> Map.of("label", name(word), "value", word))
                .toList();
    }

    /** What people call a pipeline: as the table says, or else its diagram, or else its word. */
    public String name(String word) {
        return Optional.ofNullable(designs.named().get(word))
                .filter(name -> !name.isEmpty())
                .or(() -> designs.find(word).map(DrawnPipeline::name))
                .orElse(word);
    }

    /** Refuses a word that stands for no pipeline; one that is left out is none to refuse. */
    public void requireKnown(FormFields form, String field, String word) {
        if (word == null) {
            return;
        }
        List<String> known = all();
        form.refuseIf(
                !known.contains(word),
                field,
                "There is no pipeline \"" + word + "\". The pipelines are: " + String.join(", ", known) + ".");
    }

    /**
     * The key of the process that leads through a pipeline with a diagram of its own; null for one that goes as {@code application} draws it.
     */
    public String process(String word) {
        return designs.find(word).map(DrawnPipeline::process).orElse(null);
    }

    /**
     * The rows of the table of rounds for a pipeline; those of the standard where it has none of its own.
     *
     * @param openings how many people are to be hired; with the posting, for tables from before postings named their pipeline, which ask
     *     the other table themselves
     */
    public List<TableRow> rounds(String word, Posting posting, int openings) {
        List<TableRow> own = rounds(word, facts(posting, openings));
        return own.isEmpty() ? rounds(STANDARD, facts(posting, openings)) : own;
    }

    /** The row of the table of rounds for a step that has a round of its own; nothing where there is none. */
    public Optional<TableRow> roundOfStep(String word) {
        return rounds(word, Map.of()).stream().findFirst();
    }

    private List<TableRow> rounds(String word, Map<String, Object> facts) {
        Map<String, Object> inputs = new HashMap<>(facts);
        inputs.put("pipeline", word);
        return tables.rows("pipelines", inputs);
    }
}
