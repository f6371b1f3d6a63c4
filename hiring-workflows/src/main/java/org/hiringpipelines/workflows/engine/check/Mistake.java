package org.hiringpipelines.workflows.engine.check;

import java.util.Locale;

/**
 * What the check finds in designs. What would hurt a candidate or a colleague is refused wherever it is deployed; the rest makes a design hard to read or leaves
 * something in it without effect, which fails the build and {@code npm run check} and nothing else.
 */
public enum Mistake {
    UNREADABLE_FILE(Harm.REFUSED),
    FILE_TWICE(Harm.REFUSED),
    NO_PROCESS(Harm.REFUSED),
    NO_FORM(Harm.REFUSED),
    BROKEN_PLACEHOLDERS(Harm.REFUSED),
    UNREADABLE_EXPRESSION(Harm.REFUSED),
    UNKNOWN_SERVICE(Harm.REFUSED),
    UNKNOWN_METHOD(Harm.REFUSED),
    UNKNOWN_FUNCTION(Harm.REFUSED),
    PAST_THE_SERVICES(Harm.REFUSED),
    CODE(Harm.REFUSED),
    MISSING_FORM(Harm.REFUSED),
    MISSING_TABLE(Harm.REFUSED),
    MISSING_PROCESS(Harm.REFUSED),
    MISSING_MAIL(Harm.REFUSED),
    MISSING_LETTER(Harm.REFUSED),
    UNKNOWN_GROUP(Harm.REFUSED),
    VARIABLE_NOBODY_SETS(Harm.REFUSED),
    UNKNOWN_BEGINNING(Harm.WARNED),
    PLACEHOLDER_NOBODY_FILLS(Harm.WARNED),
    UNKNOWN_COMPONENT(Harm.REFUSED),
    UNKNOWN_CHOICES(Harm.REFUSED),
    CHOICES_NOBODY_GIVES(Harm.REFUSED),
    ASKS_FOR_NO_FIELD(Harm.REFUSED),
    UNKNOWN_CHOICE(Harm.WARNED),
    UNKNOWN_PROPERTY(Harm.WARNED),
    FIELD_NOBODY_READS(Harm.WARNED),
    FORM_NOBODY_USES(Harm.WARNED),
    DEFAULT_TAKEN_AWAY(Harm.WARNED),
    TASK_WITHOUT_FORM(Harm.WARNED),
    TASK_OF_NOBODY(Harm.WARNED),
    UNKNOWN_FACT(Harm.REFUSED),
    UNREADABLE_CELL(Harm.REFUSED),
    VALUE_NOT_LISTED(Harm.WARNED),
    TABLE_GAP(Harm.WARNED),
    TABLE_OVERLAP(Harm.REFUSED),
    ROW_NEVER_REACHED(Harm.WARNED),
    DEADLINE_OF_NO_TASK(Harm.WARNED),
    NO_TIME(Harm.REFUSED),
    HISTORY_WITHOUT_END(Harm.WARNED),
    NO_VERSION(Harm.WARNED),
    NO_NAME(Harm.WARNED),
    NO_DOCUMENTATION(Harm.WARNED),
    NAMED_OTHERWISE(Harm.WARNED),
    ID_SAYS_NOTHING(Harm.WARNED),
    GATEWAY_WITHOUT_QUESTION(Harm.WARNED),
    FLOW_WITHOUT_ANSWER(Harm.WARNED),
    NOT_DRAWN(Harm.WARNED),
    OVERLAPPING_SHAPES(Harm.WARNED),
    CROSSING_LINES(Harm.WARNED),
    LINE_THROUGH_SHAPE(Harm.WARNED),
    LABEL_ON_LINE(Harm.WARNED),
    LABEL_ON_SHAPE(Harm.WARNED),
    LABEL_ON_LABEL(Harm.WARNED),
    BENT_HAPPY_PATH(Harm.WARNED);

    private enum Harm {
        REFUSED,
        WARNED
    }

    private final Harm harm;

    Mistake(Harm harm) {
        this.harm = harm;
    }

    /** Whether a design with it is refused. */
    public boolean refused() {
        return harm == Harm.REFUSED;
    }

    /** Its name in words with hyphens, such as {@code missing-form}: the folder of its example. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
