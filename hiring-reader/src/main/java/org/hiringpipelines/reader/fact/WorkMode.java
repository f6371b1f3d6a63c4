package org.hiringpipelines.reader.fact;

import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.model.posting.Workplace;
import org.hiringpipelines.reader.layout.Label;

/**
 * Whether the work is done on site, at home or both. Days that are shared out between the office and home weigh more than a bare
 * "remote", since postings that name one often mean a part of the week.
 */
final class WorkMode {

    private static final Pattern HYBRID = Pattern.compile("(?<![a-z])(?:"
            + "\\bhybrid\\b(?! (?:cloud|vehicle|car|model of|learning|infrastructure|event|approach|seed|system|course|program|instruction|app))|(?:days?|times) (?:a|per|each) week (?:in|at|from) (?:the|our) office|(?:some|partial|partially) remote|remote (?:work )?(?:\\w+ ){0,2}days|days? (?:a week )?remote(?:ly)?|mix of (?:remote|office|home)|in the office and|home and office|telework (?:up to|\\w+ days)|(?:two|three|four|one|\\d) days? (?:a |per |each )?(?:week )?(?:in|on)[- ](?:the )?(?:office|site|campus)|office (?:\\w+ )?(?:\\w+ )?(?:\\w+ )?(?:\\w+ )?days (?:a|per) week|days of home[- ]?office|split (?:their |your )?time between (?:home|the office)"
            + ")");
    private static final Pattern OFFICE = Pattern.compile("\\boffices?\\b|\\bon[- ]site\\b|in[- ]person|\\bcampus\\b");
    private static final Pattern HOME = Pattern.compile(
            "(?:work(?:ing)?|option to work|and) (?:from home|remotely|from wherever)|remotely (?:on|the rest|for)|from home (?:on|for|the)|remote (?:on|the other)|from wherever they like|home on other");
    private static final Pattern NOT_REMOTE = Pattern.compile(
            "not (?:a )?(?:\\w+ )?remote|no remote|(?:remote|telework)(?: job| work| position)?(?: eligible| eligibility| available)? ?[:|?–-]? ?(?:no|not available|n/a|none)\\b(?! more)|(?:remote|telework|telecommut\\w*)(?: work)?(?: is| are)? not|(?:not|n't) eligible for (?:remote|telework)|isn't (?:a )?remote|cannot be (?:done |performed )?remote|not (?:be )?(?:performed|done) remotely");
    private static final Pattern AWAY = Pattern.compile(
            "from home\\b|\\bremote(?:ly)?\\b|telework|telecommut|home[- ]based|from wherever|from anywhere");
    private static final Pattern SHARE = Pattern.compile(
            "\\b(?:one|two|three|four|[1-4]) (?:\\w+ )?days?\\b[^.]{0,60}\\b(?:week|month)|\\b(?:mon|tues|wednes|thurs|fri)days\\b|\\d ?(?:%|per ?cent) of (?:the |your |their )?(?:time|work|week|hours)|\\bthe rest\\b|\\bthe remaining\\b|\\bother days\\b");
    private static final Pattern AT_DESK = Pattern.compile(
            "\\b(?:in|at|to|from) (?:the|our|an?) (?:\\w+ )?offices?\\b|\\bon[- ]?site\\b|\\bin[- ]office\\b|comes? in\\b");
    private static final Pattern NO_SHARE =
            Pattern.compile("retreat|fully remote|100% remote|per year|a year|travel|on the road|\\bopen\\b|volunteer");
    private static final Pattern AT_WILL =
            Pattern.compile("may (?:work|be worked) (?:remotely|from home)|remote work is possible");
    private static final Pattern OF_WORK = Pattern.compile(
            "position|\\brole\\b|\\bjob\\b|\\bwork(?:s|ing)?\\b|required|schedule|this is|employees|must|expected");
    private static final int SHORT = 60;

    private static final Pattern REMOTE = Pattern.compile("(?<![a-z])(?:"
            + "\\bremote(?:ly)?\\b(?! (?:areas?|canyons?|places|corners?|mountains?|rural|parts|sensing|communit|villages?|control|monitor|sites?|locations|support|access|patient|regions?|learning|desktop|teams|staff|deposit|offices?|employees|islands|server|procedure|meetings))|work(?:ing)?[- ]from[- ](?:home|anywhere)|telecommut|virtual (?:organization|office|position|team|company|role)|home[- ]based|\\bwfh\\b|telework(?! eligib)|wherever you (?:live|are|want)|work from any"
            + ")");
    private static final Pattern ONSITE = Pattern.compile("(?<![a-z])(?:"
            + "\\bon[- ]?site\\b(?! (?:gym|parking|child|daycare|cafeteria|fitness|visits?|training|interview|coordinat|meals|lunch|clinic|health|events?|support|at (?:client|customer)|inspection|work for|chef|kitchen|supervis|medical|care|massage|day care|manager))|in[- ]person (?:position|role|job|work|only|at)|(?:is|are|fully|100%|entirely|work(?:s|ing)?|position|role) in[- ](?:person|office)\\b|in[- ]office (?:position|role|full|five|5)|based on campus|^in[- ]person\\b|(?:must|required to) work in the office|in (?:the|our) office (?:five|5|full)"
            + ")");
    private static final Pattern OTHERS_PLACE = Pattern.compile(
            "experience|ability to|lead(?:ing)? remote|manag\\w+ (?:a )?remote|remote or|remote (?:\\w+ )?(?:test|assessment|exam)|may be remote|occasional(?:ly)?|from time to time|students|clients remotely|customers|install|vendors|visits|remotely and|option");

    /** One of these is in whatever tells a kind of work; to look for them is much cheaper. */
    private static final String[] STEMS = {
        "remote",
        "home",
        "office",
        "site",
        "campus",
        "person",
        "hybrid",
        "telework",
        "telecommut",
        "virtual",
        "wfh",
        "wherever",
        "from any",
        "from-any",
        "come in",
        "comes in"
    };

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
                    (duty && !sentence.says("on-site", "on site", "this position", "this role")) || others || unwanted
                            ? null
                            : kind(sentence.lower());
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
