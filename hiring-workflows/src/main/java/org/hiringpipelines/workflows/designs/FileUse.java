package org.hiringpipelines.workflows.designs;

/**
 * What keeps a part of a design from being taken out.
 *
 * @param by what uses it
 * @param name what that is called, as drawn or written; empty for the application, for starts and for postings
 * @param within the process of a step, as drawn; empty for all else
 */
public record FileUse(By by, String name, String within) {

    /** What uses a part of a design. */
    public enum By {
        /** A step of a diagram. */
        STEP,
        /** A table names it, or needs its answer. */
        TABLE,
        /** A form takes its choices from it. */
        FORM,
        /** A service of the application asks, starts or sends it, whatever the diagrams say. */
        APPLICATION,
        /** Its process begins by a message or at a time, or people may start it: it would go on doing so. */
        START,
        /** Postings that are not closed go through its pipeline. */
        POSTINGS
    }

    /** A use that has no name. */
    public static FileUse by(By by) {
        return new FileUse(by, "", "");
    }

    /** Why it stays, for who wants to take it out. */
    String sentence(String file) {
        return switch (by) {
            case STEP -> "%s cannot be taken out: the step \"%s\" of \"%s\" uses it.".formatted(file, name, within);
            case TABLE -> "%s cannot be taken out: the table \"%s\" names it.".formatted(file, name);
            case FORM -> "%s cannot be taken out: the form %s takes its choices from it.".formatted(file, name);
            case APPLICATION -> "%s cannot be taken out: the application itself uses it.".formatted(file);
            case START ->
                "%s cannot be taken out: its process begins by itself, or people may start it. Deploy it without that first."
                        .formatted(file);
            case POSTINGS ->
                "%s cannot be taken out: postings that are not closed go through its pipeline.".formatted(file);
        };
    }
}
