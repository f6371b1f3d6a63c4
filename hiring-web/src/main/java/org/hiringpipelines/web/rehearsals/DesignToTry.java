package org.hiringpipelines.web.rehearsals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;

/**
 * Which design a build tries, and by which of its pipelines.
 *
 * @param folder where it lies
 * @param pipeline the word for a pipeline of it; null or blank where its table picks one
 * @param meant the folder that may have been meant by that word; null where it was not named in place of a folder
 */
record DesignToTry(Path folder, String pipeline, Path meant) {

    /** As pipelines are called in their table. */
    private static final Pattern A_WORD = Pattern.compile("\\w+");

    private static final String PIPELINE = "pipeline";

    /**
     * The one that is named.
     *
     * @param root the folder of the project, from which others are named
     * @param named a folder, or the word for a pipeline of the design that is shipped
     * @param pipeline the word for a pipeline of the folder; null or blank for none
     * @throws Refusal where there is no such folder, or two pipelines are named
     */
    static DesignToTry of(Path root, String named, String pipeline) {
        Path folder = root.resolve(named);
        if (Files.isDirectory(folder)) {
            return new DesignToTry(folder, pipeline, null);
        }
        boolean word = A_WORD.matcher(named).matches();
        Refusal.check()
                .refuseIf(!word, PIPELINE, "There is no folder " + folder + ".")
                .refuseIf(
                        word && pipeline != null && !pipeline.isBlank(),
                        PIPELINE,
                        "There is no folder " + folder + ", and two pipelines cannot be tried at once: " + named
                                + " and " + pipeline + ".")
                .done();
        return new DesignToTry(root.resolve("bpmn"), named, folder);
    }

    /** What to say where it is refused: whoever mistypes a folder reads that it is not there. */
    List<String> whyNot(Refusal refusal) {
        List<String> why = new ArrayList<>(
                refusal.problems().stream().map(Problem::message).toList());
        if (meant != null && refusal.problems().stream().anyMatch(problem -> PIPELINE.equals(problem.field()))) {
            why.add("There is no folder " + meant + " either.");
        }
        return why;
    }
}
