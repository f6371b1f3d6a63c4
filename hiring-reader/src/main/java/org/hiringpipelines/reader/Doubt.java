package org.hiringpipelines.reader;

import org.hiringpipelines.model.posting.Posting;

/**
 * A field of a posting of which the reader is not sure, so that a person should look there first.
 *
 * @param field the field's name in the posting as JSON, such as {@code title}
 * @param reason why it is not sure
 */
public record Doubt(String field, Reason reason) {

    /** What a posting says in the field. */
    public String value(Posting posting) {
        return switch (field) {
            case "title" -> posting.title();
            case "organization" -> posting.organization();
            case "department" -> posting.department();
            default -> throw new IllegalStateException("Nobody doubts the field " + field + ".");
        };
    }

    /** Why a reading is not sure. */
    public enum Reason {
        TITLE_HAS_RIVALS("Other lines of the text could be the title as well."),
        TITLE_NAMES_NO_JOB("None of its words is known to name a job."),
        TITLE_HOLDS_MORE("It holds more than titles do, such as numbers or signs."),
        EMPLOYER_HAS_RIVALS("The text names nobody beyond doubt as the employer."),
        EMPLOYER_IS_A_PART("It may be a part of the employer only."),
        DEPARTMENT_HAS_RIVALS("The text names other departments as well.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        /** The reason as an English sentence. */
        public String sentence() {
            return sentence;
        }
    }
}
