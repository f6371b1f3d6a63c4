package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.RequirementLevel;
import org.hiringpipelines.model.posting.SectionKind;

/**
 * What the candidate should bring: every entry of the qualification lists, the sentences of qualification paragraphs that ask for
 * something, and conditions stated elsewhere (a licence, a residence, years of experience). A sentence that asks for a degree and
 * for years gives one requirement of each kind with the same words.
 */
final class Requirements {

    private static final int MOST = 200;
    private static final int OPENING = 34;
    private static final int LONGEST_ENTRY = 160;
    private static final Pattern PREFERRED = Pattern.compile(
            "prefer|\\ba plus\\b|desir(?:ed|able)|ideally|nice to have|\\bbonus\\b|an asset|advantage|welcome|helpful|\\bplus\\b[.;)]?$|beneficial|would be (?:great|ideal)|highly valued|a strong plus");
    private static final Pattern REQUIRED =
            Pattern.compile("requir|\\bmust\\b|minimum|at least|essential|mandatory|necessary");
    private static final Pattern NOT_ASKED = Pattern.compile(
            "not (?:essential|required|necessary|needed|a requirement|mandatory)|no (?:[a-z’'-]+ ){0,3}(?:required|necessary|needed)|do(?:es)? not (?:need|require|have to)|don't (?:need|require|have to)|n't required");
    private static final Pattern LICENCE = Pattern.compile(
            "licen[cs]|certif(?:ied|icat|y)|\\bcdl\\b|\\bcpr\\b|registration with|registered (?:with|nurse)|\\bbls\\b|credential|\\bcpa\\b|\\bpe\\b|access to (?:a|reliable) (?:car|vehicle|transport)|reliable (?:car|vehicle|transport)|\\bbar (?:admission|membership)|admitted to");
    private static final Pattern RESIDENCY = Pattern.compile(
            "\\breside\\b|residen(?:t|ce|cy)|must (?:live|be (?:based|located))|live (?:and work )?in|right to live|registered voter|registered to vote|eligib(?:le|ility) to (?:live|work)|authori[sz]ed to work|work authori[sz]ation|right to work|eligible to work|citizen|willing(?:ness)? to relocate|based in");
    private static final Pattern LANGUAGE = Pattern.compile(
            "bilingual|multilingual|fluen(?:t|cy) in (?!excel|python|java|sql|r\\b|data)|fluency|spanish|french|german|mandarin|cantonese|arabic|portuguese|vietnamese|haitian|korean|tagalog|native speaker|multiple languages|second language|foreign language|(?<!in )\\benglish\\b(?! (?:teach|department|literature|major|class|degree|composition|lit\\b))|proficien\\w+ in (?:english|another language)|\\basl\\b");
    private static final Pattern TRAVEL = Pattern.compile("\\btravel");
    private static final Pattern SCHEDULE = Pattern.compile(
            "evening|weekend|flexible (?:hours|schedule)|overtime|night shift|shifts?\\b|on[- ]call|irregular hours|holidays|early morning|availability|available (?:to work|on|for|at|during|from|every|most)|work nights|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b");
    private static final Pattern CLEARANCE = Pattern.compile(
            "clearance|background (?:check|investigation|screen)|criminal|fingerprint|drug (?:test|screen)|\\bdbs\\b|child abuse|vetting|reference checks|tb test|vaccinat|immuni[sz]ation");
    private static final Pattern EXPERIENCE = Pattern.compile(
            "experience|track record|background in|years|worked (?:in|with|as|on)|history of|a record of");
    private static final Pattern ASKS = Pattern.compile(
            "\\bmust\\b|requir|candidate|applicant|you (?:have|are|will have|bring|need|should)|you've|you're|should (?:have|be|possess)|experience|degree|abilit|ability|skill|knowledge|will have|prefer|\\bplus\\b|desir|strong|demonstrated|minimum|at least|proficien|passion|fluen|licen");
    private static final Pattern CONDITION = Pattern.compile(
            "must (?:reside|live|be (?:based|located|able|willing|at least|available|authorized|eligible|a |licensed)|have|possess|pass|hold|work|maintain)|(?:is|are) required|requires?\\b|you will need|prerequisite|in order to be considered|has to (?:be|have)|need to (?:be|have)|required to");

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
                && !sentence.says("substitut")
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
                && (degree != Degree.HIGH_SCHOOL
                        || sentence.says("diploma", "ged", "graduat", "equivalen", "hsed", "degree"));
    }

    private static boolean isAskedFor(Sentence sentence) {
        return mayStateCondition(sentence)
                && sentence.says(
                        "required",
                        "must",
                        "candidate",
                        "minimum",
                        "prefer",
                        "education:",
                        "qualif",
                        "degree:",
                        "you have",
                        "you should",
                        "need",
                        "hold",
                        "ideal",
                        "applicant",
                        "looking for",
                        "desir",
                        "educated",
                        "with a bachelor",
                        "with a master")
                && !sentence.says("transcript", "tuition");
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
        return EXPERIENCE.matcher(lower).find() ? RequirementKind.EXPERIENCE : RequirementKind.SKILL;
    }
}
