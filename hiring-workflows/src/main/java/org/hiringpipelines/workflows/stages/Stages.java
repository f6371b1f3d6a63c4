package org.hiringpipelines.workflows.stages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hiringpipelines.model.application.Stage;

/**
 * The stages that applications come through, in their order and with their words: those that are drawn, and behind them those that are
 * drawn no more and on which somebody still stands.
 */
public class Stages {

    private final DrawnStages drawn;

    Stages(DrawnStages drawn) {
        this.drawn = drawn;
    }

    /** The stages of a posting's pipeline. */
    public List<DrawnStage> of(String postingId) {
        return drawn.of(List.of(postingId)).getOrDefault(postingId, List.of());
    }

    /**
     * The stages of a posting's pipeline.
     *
     * @param standing the stages on which somebody stands, drawn or not
     */
    public List<DrawnStage> of(String postingId, Collection<Stage> standing) {
        return with(standing, of(postingId));
    }

    /**
     * The stages of several postings, in an order that fits each of their pipelines where there is one.
     *
     * @param standing the stages on which somebody stands, drawn or not
     */
    public List<DrawnStage> of(Collection<String> postingIds, Collection<Stage> standing) {
        return with(standing, together(drawn.of(postingIds).values()));
    }

    /**
     * The stages of all pipelines in one order. Of pipelines other than the standard one, only what somebody has come to.
     *
     * @param reached the stages that somebody has come to, drawn or not
     */
    public List<DrawnStage> everywhere(Collection<Stage> reached) {
        List<List<DrawnStage>> pipelines = drawn.ofAllPipelines();
        List<DrawnStage> standard = pipelines.isEmpty() ? List.of() : pipelines.get(0);
        return with(reached, together(pipelines)).stream()
                .filter(stage -> standard.contains(stage) || reached.contains(stage.stage()))
                .toList();
    }

    /** Where the pipeline of a posting begins. */
    public Stage first(String postingId) {
        return of(postingId).stream().map(DrawnStage::stage).findFirst().orElse(Stage.SCREENING);
    }

    /** What a stage is called in the pipeline of a posting, in English. */
    public String words(String postingId, Stage stage) {
        return stage.equals(Stage.CLOSED) ? stage.words() : words(of(postingId), stage);
    }

    /** What a stage is called among these, in English. */
    public static String words(List<DrawnStage> among, Stage stage) {
        return among.stream()
                .filter(one -> one.stage().equals(stage))
                .findFirst()
                .orElseGet(() -> DrawnStage.notDrawn(stage))
                .words();
    }

    /** The stages of these postings, by the postings' ids. */
    public Map<String, List<DrawnStage>> byPosting(Collection<String> postingIds) {
        return drawn.of(postingIds);
    }

    private static List<DrawnStage> with(Collection<Stage> standing, List<DrawnStage> drawn) {
        return Stream.concat(
                        drawn.stream(),
                        standing.stream()
                                .filter(stage -> !stage.equals(Stage.CLOSED) && !has(drawn, stage))
                                .distinct()
                                .sorted(Comparator.comparing(Stage::name))
                                .map(DrawnStage::notDrawn))
                .toList();
    }

    /** A stage that the pipelines before do not have comes behind the one that it follows in its own. */
    private static List<DrawnStage> together(Collection<List<DrawnStage>> pipelines) {
        List<DrawnStage> all = new ArrayList<>();
        for (List<DrawnStage> pipeline : pipelines) {
            int place = 0;
            for (DrawnStage stage : pipeline) {
                int known = placeOf(all, stage.stage());
                if (known < 0) {
                    all.add(place, stage);
                    known = place;
                }
                place = known + 1;
            }
        }
        return all;
    }

    private static int placeOf(List<DrawnStage> stages, Stage stage) {
        return stages.stream().map(DrawnStage::stage).toList().indexOf(stage);
    }

    private static boolean has(List<DrawnStage> stages, Stage stage) {
        return placeOf(stages, stage) >= 0;
    }
}
