package org.hiringpipelines.model.posting.format.fact;

import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.model.posting.Workplace;
import org.hiringpipelines.model.posting.format.layout.Label;

/** The kind of employment, and whether the work is done on site, at home or both. */
final class WorkTerms {

    private static final Pattern FULL = Pattern.compile("full[- ]?time|\\bft\\b|40[- ]hours|\\b1\\.0 fte");
    private static final Pattern PART = Pattern.compile("part[- ]?time|\\bpt\\b");
    private static final Pattern INTERN = Pattern.compile("\\binterns?(?:hip)?\\b|\\bco-op\\b");
    private static final Pattern TEMPORARY = Pattern.compile(
            "\\btemporary\\b|\\btemp\\b|seasonal|fixed[- ]term|limited[- ]term|maternity cover|interim|per diem|casual");
    private static final Pattern CONTRACT = Pattern.compile(
            "\\bcontract(?:or)?\\b|\\b1099\\b|freelance|consultan(?:cy|t agreement)|independent contractor");
    private static final Pattern OF_POSITION = Pattern.compile(
            "position|\\brole\\b|\\bjob\\b|opportunit|seek|hiring|looking for|this is|we are|\\bpost\\b|appointment|opening|vacancy|basis|exempt|hours (?:per|a) week|invites|needs? an?|schedule|assignment|engagement");
    private static final Pattern OF_OTHERS = Pattern.compile(
            "(?:full|part)[- ]?time (?:\\w+ )?(?:students?|employees|staff|faculty|team members|equivalent|employment is|work experience|experience|volunteers|teachers|members|associates|professional|paid|people|positions)|years? (?:of )?(?:\\w+ ){0,3}full[- ]?time|all (?:full|part)[- ]?time|(?:employ|supervis|manag|staff of|team of|with)[^.]{0,40}(?:full|part)[- ]?time");

    private static final Pattern HYBRID = Pattern.compile("(?<![a-z])(?:"
            + "\\bhybrid\\b(?! (?:cloud|vehicle|car|model of|learning|infrastructure|event|approach|seed|system|course|program|instruction|app))|(?:days?|times) (?:a|per|each) week (?:in|at|from) (?:the|our) office|(?:some|partial|partially) remote|remote (?:work )?(?:\\w+ ){0,2}days|days? (?:a week )?remote(?:ly)?|mix of (?:remote|office|home)|in the office and|home and office|telework (?:up to|\\w+ days)|(?:two|three|four|one|\\d) days? (?:a |per |each )?(?:week )?(?:in|on)[- ](?:the )?(?:office|site|campus)|office (?:\\w+ )?(?:\\w+ )?(?:\\w+ )?(?:\\w+ )?days (?:a|per) week|split (?:their |your )?time between (?:home|the office)"
            + ")");
    private static final Pattern OFFICE = Pattern.compile("\\boffices?\\b|\\bon[- ]site\\b|in[- ]person|\\bcampus\\b");
    private static final Pattern HOME = Pattern.compile(
            "(?:work(?:ing)?|option to work|and) (?:from home|remotely|from wherever)|remotely (?:on|the rest|for)|from home (?:on|for|the)|remote (?:on|the other)|from wherever they like|home on other");
    private static final Pattern NOT_REMOTE = Pattern.compile(
            "not (?:a )?(?:\\w+ )?remote|no remote|(?:remote|telework|telecommut\\w*)(?: work)?(?: is| are)? not|not eligible for (?:remote|telework)|isn't (?:a )?remote|cannot be (?:done |performed )?remote|not (?:be )?(?:performed|done) remotely");
    private static final Pattern REMOTE = Pattern.compile("(?<![a-z])(?:"
            + "\\bremote(?:ly)?\\b(?! (?:areas?|sensing|communit|villages?|control|monitor|sites?|locations|support|access|patient|regions?|learning|desktop|teams|staff|deposit|offices?|employees|islands|parts|server|procedure|meetings))|work(?:ing)?[- ]from[- ](?:home|anywhere)|telecommut|virtual (?:organization|office|position|team|company|role)|home[- ]based|\\bwfh\\b|telework|wherever you (?:live|are|want)|work from any"
            + ")");
    private static final Pattern ONSITE = Pattern.compile("(?<![a-z])(?:"
            + "\\bon[- ]?site\\b(?! (?:gym|parking|child|daycare|cafeteria|fitness|visits?|training|interview|coordinat|meals|lunch|clinic|health|events?|support|at (?:client|customer)|inspection|work for|chef|kitchen|supervis|medical|care|massage|day care|manager))|in[- ]person (?:position|role|job|work|only|at)|(?:is|are|fully|100%|entirely|work(?:s|ing)?|position|role) in[- ](?:person|office)\\b|in[- ]office (?:position|role|full|five|5)|based on campus|^in[- ]person\\b|(?:must|required to) work in the office|in (?:the|our) office (?:five|5|full)"
            + ")");
    private static final Pattern OTHERS_PLACE = Pattern.compile(
            "experience|ability to|lead(?:ing)? remote|manag\\w+ (?:a )?remote|remote or|may be remote|occasional(?:ly)?|from time to time|students|clients remotely|customers|install|vendors|visits|remotely and|option");

    private final Reading reading;
    private final String title;

    WorkTerms(Reading reading, String title) {
        this.reading = reading;
        this.title = Sentence.lower(title);
    }

    /** The kind of employment, or null. */
    EmploymentType employmentType() {
        for (String value : reading.labelled(Label.Name.EMPLOYMENT)) {
            EmploymentType type = type(Sentence.lower(value), false);
            if (type != null) {
                return INTERN.matcher(title).find() && type != EmploymentType.CONTRACT
                        ? EmploymentType.INTERNSHIP
                        : type;
            }
        }
        if (INTERN.matcher(title).find()) {
            return EmploymentType.INTERNSHIP;
        }
        for (Sentence sentence : reading.sentences()) {
            if (sentence.isHead() && sentence.text().length() < 160) {
                EmploymentType type = type(sentence.lower(), true);
                if (type != null) {
                    return type;
                }
            }
        }
        for (Sentence sentence : reading.sentences()) {
            EmploymentType type = ofSentence(sentence);
            if (type != null) {
                return type;
            }
        }
        return null;
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
        if (TEMPORARY.matcher(lower).find() && (!inHead || lower.length() < 60)) {
            return full || part ? full ? EmploymentType.FULL_TIME : EmploymentType.PART_TIME : EmploymentType.TEMPORARY;
        }
        if (full || part) {
            return full ? EmploymentType.FULL_TIME : EmploymentType.PART_TIME;
        }
        boolean contract = CONTRACT.matcher(lower).find();
        return contract && (!inHead || lower.length() < 60) ? EmploymentType.CONTRACT : null;
    }

    /** Where the work is done by kind, or null. */
    Workplace workplace() {
        for (Label.Name name : new Label.Name[] {Label.Name.WORKPLACE, Label.Name.LOCATION, Label.Name.EMPLOYMENT}) {
            for (String value : reading.labelled(name)) {
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
        for (Sentence sentence : reading.sentences()) {
            boolean duty = sentence.isItem()
                    && (sentence.isIn(SectionKind.RESPONSIBILITIES)
                            || sentence.isIn(SectionKind.QUALIFICATIONS)
                            || sentence.isIn(SectionKind.DESIRED));
            boolean both = OFFICE.matcher(sentence.lower()).find()
                    && HOME.matcher(sentence.lower()).find();
            boolean others = !sentence.isHead()
                    && !both
                    && OTHERS_PLACE.matcher(sentence.lower()).find();
            Workplace kind = (duty && !sentence.says("on-site", "on site", "this position", "this role")) || others
                    ? null
                    : kind(sentence.lower());
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
                || (OFFICE.matcher(lower).find() && HOME.matcher(lower).find())) {
            return Workplace.HYBRID;
        }
        if (REMOTE.matcher(lower).find()) {
            return Workplace.REMOTE;
        }
        return ONSITE.matcher(lower).find() ? Workplace.ONSITE : null;
    }
}
