package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Vocabulary;

/**
 * What the candidate should bring: every entry of the qualification lists, the sentences of qualification paragraphs that ask for
 * something, and conditions stated elsewhere (a licence, a residence, years of experience). A sentence that asks for a degree and
 * for years gives one requirement of each kind with the same words.
 */
final class Requirements {
    private static final String[] INSTEAD = Vocabulary.array("requirements", "INSTEAD");
    private static final String[] SCHOOL = Vocabulary.array("requirements", "SCHOOL");
    private static final String[] ASKED = Vocabulary.array("requirements", "ASKED");
    private static final String[] NO_DEGREE = Vocabulary.array("requirements", "NO_DEGREE");

    private static final int MOST = 200;
    private static final int OPENING = 34;
    private static final int LONGEST_ENTRY = 160;
    private static final Pattern PREFERRED = Vocabulary.pattern("requirements", "PREFERRED");
    private static final Pattern REQUIRED = Vocabulary.pattern("requirements", "REQUIRED");
    private static final Pattern NOT_ASKED = Vocabulary.pattern("requirements", "NOT_ASKED");
    private static final Pattern LICENCE = Vocabulary.pattern("requirements", "LICENCE");
    /** Asked for beside a degree or years, it is a requirement of its own. */
    private static final Pattern SURE_LICENCE = Vocabulary.pattern("requirements", "SURE_LICENCE");
    /** What is learned without a degree. */
    private static final Pattern TRAINING = Vocabulary.pattern("requirements", "TRAINING");

    private static final Pattern RESIDENCY = Vocabulary.pattern("requirements", "RESIDENCY");
    private static final Pattern LANGUAGE = Vocabulary.pattern("requirements", "LANGUAGE");
    private static final Pattern TRAVEL = Pattern.compile("\\btravel");
    private static final Pattern SCHEDULE = Vocabulary.pattern("requirements", "SCHEDULE");
    private static final Pattern CLEARANCE = Vocabulary.pattern("requirements", "CLEARANCE");
    private static final Pattern EXPERIENCE = Vocabulary.pattern("requirements", "EXPERIENCE");
    private static final Pattern ASKS = Vocabulary.pattern("requirements", "ASKS");
    private static final Pattern CONDITION = Vocabulary.pattern("requirements", "CONDITION");

    private Requirements() {}

    static List<Requirement> of(OutlinedPosting outlined) {
        List<Requirement> found = new ArrayList<>();
        for (Sentence sentence : outlined.sentences()) {
            if (found.size() >= MOST) {
                break;
            }
            if (!sentence.text().endsWith(":")) {
                add(sentence, found);
            }
        }
        return found;
    }

    private static void add(Sentence sentence, List<Requirement> found) {
        boolean qualifications = sentence.isIn(SectionKind.QUALIFICATIONS) || sentence.isIn(SectionKind.DESIRED);
        String lower = sentence.lower();
        boolean notAsked = NOT_ASKED.matcher(lower).find();
        Integer years = Years.of(lower, qualifications);
        boolean degree = Degree.lowest(lower) != null
                && !sentence.says(INSTEAD)
                && !Sentence.lower(sentence.heading()).contains("question")
                && (qualifications || isAskedFor(sentence) || opensWithDegree(sentence));
        if (notAsked
                && !(PREFERRED.matcher(lower).find()
                        || ((years != null || degree)
                                && REQUIRED.matcher(lower.replaceAll(
                                                "not (?:be )?required|not necessary|not essential", ""))
                                        .find()))) {
            return;
        }
        if (degree) {
            found.add(new Requirement(RequirementKind.EDUCATION, level(sentence), null, sentence.text()));
        }
        if (years != null) {
            found.add(new Requirement(RequirementKind.EXPERIENCE, level(sentence), years, sentence.text()));
        }
        if (degree || years != null) {
            if (qualifications && SURE_LICENCE.matcher(lower).find()) {
                found.add(new Requirement(RequirementKind.LICENCE, level(sentence), null, sentence.text()));
            }
            return;
        }
        if (qualifications && (sentence.isItem() || ASKS.matcher(lower).find())) {
            found.add(new Requirement(kind(lower), level(sentence), null, sentence.text()));
        } else if (!qualifications
                && mayStateCondition(sentence)
                && CONDITION.matcher(lower).find()) {
            RequirementKind kind = kind(lower);
            if (kind != RequirementKind.SKILL && kind != RequirementKind.EXPERIENCE) {
                found.add(new Requirement(kind, level(sentence), null, sentence.text()));
            }
        }
    }

    private static boolean mayStateCondition(Sentence sentence) {
        return !sentence.isIn(SectionKind.ORGANIZATION)
                && !sentence.isIn(SectionKind.EQUAL_OPPORTUNITY)
                && !sentence.isIn(SectionKind.APPLY)
                && !(sentence.isIn(SectionKind.RESPONSIBILITIES) && sentence.isItem());
    }

    /** An entry that begins with a degree asks for it, whatever the heading over it. */
    private static boolean opensWithDegree(Sentence sentence) {
        String opening =
                sentence.lower().substring(0, Math.min(OPENING, sentence.lower().length()));
        Degree degree = Degree.lowest(opening);
        return degree != null
                && (sentence.isItem() || sentence.text().length() < LONGEST_ENTRY)
                && !sentence.isIn(SectionKind.ORGANIZATION)
                && !sentence.isIn(SectionKind.COMPENSATION)
                && (degree != Degree.HIGH_SCHOOL || sentence.says(SCHOOL));
    }

    private static boolean isAskedFor(Sentence sentence) {
        return mayStateCondition(sentence) && sentence.says(ASKED) && !sentence.says(NO_DEGREE);
    }

    private static RequirementLevel level(Sentence sentence) {
        boolean preferred = PREFERRED.matcher(sentence.lower()).find();
        boolean required = REQUIRED.matcher(sentence.lower()).find();
        boolean desired = sentence.isIn(SectionKind.DESIRED);
        return desired || (preferred && !(required && isRequiredFirst(sentence.lower())))
                ? RequirementLevel.PREFERRED
                : RequirementLevel.REQUIRED;
    }

    /** "Bachelor's required, master's preferred" is a must; "a degree preferred, at least seven years" is not. */
    private static boolean isRequiredFirst(String lower) {
        int required = lower.indexOf("required");
        int must = lower.indexOf("must");
        int preferred = lower.indexOf("prefer");
        int first = required < 0 ? must : must < 0 ? required : Math.min(required, must);
        return first >= 0 && (preferred < 0 || first < preferred);
    }

    private static RequirementKind kind(String lower) {
        if (CLEARANCE.matcher(lower).find()) {
            return RequirementKind.CLEARANCE;
        }
        if (RESIDENCY.matcher(lower).find()) {
            return RequirementKind.RESIDENCY;
        }
        if (LICENCE.matcher(lower).find()) {
            return RequirementKind.LICENCE;
        }
        if (TRAVEL.matcher(lower).find()) {
            return RequirementKind.TRAVEL;
        }
        if (SCHEDULE.matcher(lower).find()) {
            return RequirementKind.SCHEDULE;
        }
        if (LANGUAGE.matcher(lower).find()) {
            return RequirementKind.LANGUAGE;
        }
        if (TRAINING.matcher(lower).find()) {
            return RequirementKind.EDUCATION;
        }
        return EXPERIENCE.matcher(lower).find() ? RequirementKind.EXPERIENCE : RequirementKind.SKILL;
    }
}
