package org.hiringpipelines.reader.fact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Label;

/** The kind of employment. */
final class WorkTerms {

    private static final Pattern FULL =
            Pattern.compile("(?:full|whole)(?:[- ]|- )?time|\\bft\\b|40[- ]hours|\\b1\\.0 fte");
    private static final Pattern PART = Pattern.compile(
            "part(?:[- ]|- )?time|\\bpt\\b|(?<![\\d.])0?\\.[1-8]\\d? ?fte\\b|\\bfte:? ?0?\\.[1-8]|\\bprn\\b");
    private static final Pattern INTERN = Pattern.compile("\\binterns?(?:hip)?\\b|\\bco-op\\b");
    private static final Pattern TEMPORARY = Pattern.compile(
            "\\btemporary\\b|\\btemp\\b|seasonal|grant[- ]funded|fixed[- ]term|limited[- ]term|maternity cover|limited to (?:\\w+ ){1,2}(?:months|years)|interim|per diem|casual");
    private static final Pattern CONTRACT = Pattern.compile(
            "(?<!permanent |employment |indefinite |open-ended )\\bcontract(?:or)?\\b(?!(?: (?:duration|type|length|term|status))?: ?permanent)|\\b1099\\b|freelance|consultan(?:cy|t agreement)|independent contractor");
    private static final Pattern OF_POSITION = Pattern.compile(
            "position|\\brole\\b|\\bjob\\b|opportunit|seek|hiring|looking for|this is|we are|\\bpost\\b|appointment|opening|vacancy|basis|exempt|hours (?:per|a) week|invites|needs? an?|schedule|assignment|engagement|recruit|vacanc");
    private static final Pattern CONTRACT_TITLE = Pattern.compile(
            "\\([^()]*\\bcontract\\b[^()]*\\)|\\bcontract opportunity\\b|^consultants?\\b(?! (?:in|to)\\b)");
    private static final Pattern SUMMER_FELLOW =
            Pattern.compile("\\bsummer\\b.*\\bfellow|\\bfellow(?:ship)?s?\\b.*\\b(?:undergraduate|summer)");
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?:full|part)[- ]?time (?:\\w+ )?(?:students?|employees|staff|faculty|team members|equivalent|employment is|work experience|experience|volunteers|teachers|members|associates|professional|paid|people|positions)|years? (?:of )?(?:\\w+ ){0,3}full[- ]?time|all (?:full|part)[- ]?time|(?:employ|supervis|manag|staff of|team of|with)[^.]{0,40}(?:full|part)[- ]?time");

    private static final Pattern HOURS = Pattern.compile("(?<![\\d.–-] ?)(?<!to )(?<!\\bup )\\b(" + Numbers.PATTERN
            + ") ?(?:hours?|hrs?\\.?)(?:(?: of work)? (?:per|a|each|every) (?:week|wk)|/ ?(?:week|wk)| weekly)");
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
                || !sentence.says("hours", "hrs", "hr/")) {
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
                || (sentence.isIn(SectionKind.ORGANIZATION)
                        && !sentence.says("seek", "position", "role", "looking for", "hiring"))
                || (!OF_POSITION.matcher(sentence.lower()).find()
                        && sentence.text().length() > 60)) {
            return null;
        }
        String lower = OF_OTHERS.matcher(sentence.lower()).replaceAll(" ");
        boolean full = FULL.matcher(lower).find();
        boolean part = PART.matcher(lower).find();
        boolean temporary =
                TEMPORARY.matcher(lower).find() && sentence.says("position", "role", "appointment", "this is", "job");
        if (temporary && !sentence.says("possibility", "temporary staff", "interim ceo")) {
            return (full && !lower.contains("temporary")) || part
                    ? (part ? EmploymentType.PART_TIME : EmploymentType.FULL_TIME)
                    : EmploymentType.TEMPORARY;
        }
        if (full || part) {
            return full ? EmploymentType.FULL_TIME : EmploymentType.PART_TIME;
        }
        boolean contract = lower.contains("independent contractor")
                || lower.contains("contract position")
                || lower.contains("contract role")
                || lower.contains("1099")
                || lower.contains("contract basis")
                || lower.contains("this is a contract")
                || lower.contains("freelance position")
                || (lower.matches(".*(?:month|year|week|term)[- ]contract.*") && lower.contains("this"));
        return contract ? EmploymentType.CONTRACT : null;
    }

    private static EmploymentType type(String lower, boolean inHead) {
        if (INTERN.matcher(lower).find() && !inHead) {
            return EmploymentType.INTERNSHIP;
        }
        boolean full = FULL.matcher(lower).find();
        boolean part =
                (PART.matcher(lower).find() && !inHead) || lower.contains("part-time") || lower.contains("part time");
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
