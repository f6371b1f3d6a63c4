package org.hiringpipelines.reader.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Vocabulary;

/** The kind of employment. */
final class WorkTerms {
    private static final String[] SAYS_HOURS = Vocabulary.array("terms", "SAYS_HOURS");
    private static final String[] SOUGHT = Vocabulary.array("terms", "SOUGHT");
    private static final String[] FOR_A_TIME = Vocabulary.array("terms", "FOR_A_TIME");
    private static final String[] OF_OTHER_PEOPLE = Vocabulary.array("terms", "OF_OTHER_PEOPLE");

    private static final Pattern FULL = Vocabulary.pattern("terms", "FULL");
    private static final Pattern PART = Vocabulary.pattern("terms", "PART");
    private static final Pattern INTERN = Vocabulary.pattern("terms", "INTERN");
    private static final Pattern TEMPORARY = Vocabulary.pattern("terms", "TEMPORARY");
    private static final Pattern CONTRACT = Vocabulary.pattern("terms", "CONTRACT");
    private static final Pattern OF_POSITION = Vocabulary.pattern("terms", "OF_POSITION");
    private static final Pattern CONTRACT_TITLE = Vocabulary.pattern("terms", "CONTRACT_TITLE");
    private static final Pattern SUMMER_FELLOW = Vocabulary.pattern("terms", "SUMMER_FELLOW");
    private static final Pattern CONTRACT_SENTENCE = Vocabulary.pattern("terms", "CONTRACT_SENTENCE");
    private static final Pattern SAYS_TEMPORARY = Vocabulary.pattern("terms", "SAYS_TEMPORARY");
    private static final Pattern PART_TIME = Vocabulary.pattern("terms", "PART_TIME");
    private static final Pattern OF_OTHERS = Vocabulary.pattern("terms", "OF_OTHERS");

    private static final Pattern HOURS = Pattern.compile("(?<![\\d.–-] ?)(?<!to )(?<!\\bup )\\b(" + Numbers.PATTERN
            + ")(?:,\\d)?[ -]?(?:" + Vocabulary.alternatives("terms", "HOURS_A_WEEK") + ")");
    private static final int FEWEST_HOURS = 8;
    private static final int PART_OF_HOURS = 30;

    private final OutlinedPosting outlined;
    private final String title;

    WorkTerms(OutlinedPosting outlined, String title) {
        this.outlined = outlined;
        this.title = Sentence.lower(title);
    }

    /** The kind of employment, or null. */
    EmploymentType employmentType() {
        for (Label.Name name : new Label.Name[] {Label.Name.EMPLOYMENT, Label.Name.WORKPLACE}) {
            for (String value : outlined.labelled(name)) {
                EmploymentType type = type(Sentence.lower(value), false);
                if (type != null) {
                    return INTERN.matcher(title).find() && type != EmploymentType.CONTRACT
                            ? EmploymentType.INTERNSHIP
                            : type;
                }
            }
        }
        if (INTERN.matcher(title).find() || SUMMER_FELLOW.matcher(title).find()) {
            return EmploymentType.INTERNSHIP;
        }
        if (CONTRACT_TITLE.matcher(title).find()) {
            return EmploymentType.CONTRACT;
        }
        for (Sentence sentence : outlined.sentences()) {
            if (sentence.isHead() && sentence.text().length() < 160) {
                EmploymentType whole = type(sentence.lower(), true);
                if (whole != null) {
                    return whole;
                }
                for (String cell : sentence.lower().split(" ?[|·•] ?|\t", -1)) {
                    EmploymentType type = type(cell, true);
                    if (type != null) {
                        return type;
                    }
                }
            }
        }
        for (Sentence sentence : outlined.sentences()) {
            EmploymentType type = ofSentence(sentence);
            if (type != null) {
                return type;
            }
        }
        return outlined.sentences().stream().anyMatch(WorkTerms::saysFewHours) ? EmploymentType.PART_TIME : null;
    }

    /** "Twenty hours a week": no full time, and said without that word. */
    private static boolean saysFewHours(Sentence sentence) {
        if ((sentence.isItem() && !sentence.isHead())
                || sentence.isIn(SectionKind.ORGANIZATION)
                || !sentence.says(SAYS_HOURS)) {
            return false;
        }
        Matcher hours = HOURS.matcher(sentence.lower());
        int many = hours.find() ? Numbers.of(hours.group(1)) : 0;
        return many >= FEWEST_HOURS && many <= PART_OF_HOURS;
    }

    private EmploymentType ofSentence(Sentence sentence) {
        boolean list = sentence.isItem()
                && (sentence.isIn(SectionKind.RESPONSIBILITIES)
                        || sentence.isIn(SectionKind.QUALIFICATIONS)
                        || sentence.isIn(SectionKind.DESIRED));
        if (list
                || (sentence.isIn(SectionKind.ORGANIZATION) && !sentence.says(SOUGHT))
                || (!OF_POSITION.matcher(sentence.lower()).find()
                        && sentence.text().length() > 60)) {
            return null;
        }
        String lower = OF_OTHERS.matcher(sentence.lower()).replaceAll(" ");
        boolean full = FULL.matcher(lower).find();
        boolean part = PART.matcher(lower).find();
        boolean temporary = TEMPORARY.matcher(lower).find() && sentence.says(FOR_A_TIME);
        if (temporary && !sentence.says(OF_OTHER_PEOPLE)) {
            return (full && !SAYS_TEMPORARY.matcher(lower).find()) || part
                    ? (part ? EmploymentType.PART_TIME : EmploymentType.FULL_TIME)
                    : EmploymentType.TEMPORARY;
        }
        if (full || part) {
            return full ? EmploymentType.FULL_TIME : EmploymentType.PART_TIME;
        }
        boolean contract = CONTRACT_SENTENCE.matcher(lower).find();
        return contract ? EmploymentType.CONTRACT : null;
    }

    private static EmploymentType type(String lower, boolean inHead) {
        if (INTERN.matcher(lower).find() && !inHead) {
            return EmploymentType.INTERNSHIP;
        }
        boolean full = FULL.matcher(lower).find();
        boolean part = (PART.matcher(lower).find() && !inHead)
                || PART_TIME.matcher(lower).find();
        Matcher temporary = TEMPORARY.matcher(lower);
        if (temporary.find() && (!inHead || lower.length() < 60 || temporary.start() == 0)) {
            return full || part ? full ? EmploymentType.FULL_TIME : EmploymentType.PART_TIME : EmploymentType.TEMPORARY;
        }
        if (full || part) {
            return full ? EmploymentType.FULL_TIME : EmploymentType.PART_TIME;
        }
        boolean contract = CONTRACT.matcher(lower).find();
        return contract && (!inHead || lower.length() < 60) ? EmploymentType.CONTRACT : null;
    }
}
