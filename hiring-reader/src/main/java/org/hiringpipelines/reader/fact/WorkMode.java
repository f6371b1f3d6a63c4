package org.hiringpipelines.reader.fact;

import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.model.posting.Workplace;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * Whether the work is done on site, at home or both. Days that are shared out between the office and home weigh more than a bare
 * "remote", since postings that name one often mean a part of the week.
 */
final class WorkMode {
    private static final String[] OF_THIS_POSITION = Vocabulary.array("terms", "OF_THIS_POSITION");

    private static final Pattern HYBRID = Vocabulary.words("terms", "HYBRID");
    private static final Pattern OFFICE = Vocabulary.pattern("terms", "OFFICE");
    private static final Pattern HOME = Vocabulary.pattern("terms", "HOME");
    private static final Pattern NOT_REMOTE = Vocabulary.pattern("terms", "NOT_REMOTE");
    private static final Pattern AWAY = Vocabulary.pattern("terms", "AWAY");
    private static final Pattern SHARE = Vocabulary.pattern("terms", "SHARE");
    private static final Pattern AT_DESK = Vocabulary.pattern("terms", "AT_DESK");
    private static final Pattern NO_SHARE = Vocabulary.pattern("terms", "NO_SHARE");
    private static final Pattern AT_WILL = Vocabulary.pattern("terms", "AT_WILL");
    private static final Pattern OF_WORK = Vocabulary.pattern("terms", "OF_WORK");
    private static final int SHORT = 60;

    private static final Pattern REMOTE = Vocabulary.words("terms", "REMOTE");
    private static final Pattern ONSITE = Vocabulary.words("terms", "ONSITE");
    private static final Pattern OTHERS_PLACE = Vocabulary.pattern("terms", "OTHERS_PLACE");

    /** One of these is in whatever tells a kind of work; to look for them is much cheaper. */
    private static final String[] STEMS = Vocabulary.array("terms", "STEMS");

    private WorkMode() {}

    /** Where the work is done by kind, or null. */
    static Workplace of(OutlinedPosting outlined, String titleLine) {
        String title = Sentence.lower(titleLine);
        for (Label.Name name : new Label.Name[] {Label.Name.WORKPLACE, Label.Name.LOCATION, Label.Name.EMPLOYMENT}) {
            for (String value : outlined.labelled(name)) {
                Workplace workplace = kind(Sentence.lower(value));
                if (workplace != null) {
                    return workplace;
                }
            }
        }
        if (title.contains("remote") || title.contains("hybrid")) {
            return kind(title);
        }
        Workplace found = null;
        for (Sentence sentence : outlined.sentences()) {
            if (!sentence.says(STEMS)) {
                continue;
            }
            boolean duty = sentence.isItem()
                    && (sentence.isIn(SectionKind.RESPONSIBILITIES)
                            || sentence.isIn(SectionKind.QUALIFICATIONS)
                            || sentence.isIn(SectionKind.DESIRED));
            boolean both = isShared(sentence.lower())
                    || AT_WILL.matcher(sentence.lower()).find()
                    || (OFFICE.matcher(sentence.lower()).find()
                            && HOME.matcher(sentence.lower()).find());
            boolean unwanted = Sentence.lower(sentence.heading()).contains("not apply");
            boolean others = !sentence.isHead()
                    && !both
                    && OTHERS_PLACE.matcher(sentence.lower()).find();
            Workplace kind =
                    (duty && !sentence.says(OF_THIS_POSITION)) || others || unwanted ? null : kind(sentence.lower());
            boolean vague = kind == Workplace.ONSITE
                    && (sentence.isItem()
                            ? !sentence.lower().startsWith("on")
                            : sentence.text().length() > SHORT)
                    && !OF_WORK.matcher(sentence.lower()).find();
            kind = vague ? null : kind;
            boolean stronger = kind == Workplace.HYBRID || found == null;
            found = kind != null && stronger ? kind : found;
        }
        return found;
    }

    private static Workplace kind(String lower) {
        if (NOT_REMOTE.matcher(lower).find()) {
            return Workplace.ONSITE;
        }
        if (HYBRID.matcher(lower).find()
                || isShared(lower)
                || AT_WILL.matcher(lower).find()
                || (OFFICE.matcher(lower).find() && HOME.matcher(lower).find())) {
            return Workplace.HYBRID;
        }
        if (REMOTE.matcher(lower).find()) {
            return Workplace.REMOTE;
        }
        return ONSITE.matcher(lower).find() ? Workplace.ONSITE : null;
    }

    /** Whether some days of the week, or a part of the time, are given to the office or to home. */
    private static boolean isShared(String lower) {
        return SHARE.matcher(lower).find()
                && (AWAY.matcher(lower).find() || AT_DESK.matcher(lower).find())
                && !NO_SHARE.matcher(lower).find();
    }
}
