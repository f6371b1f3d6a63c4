package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.SectionKind;

/** What an applicant is asked to send, in the order of the text. */
final class Materials {

    private static final Map<Material, Pattern> WORDS = Map.of(
            Material.RESUME,
                    Pattern.compile(
                            "\\bresum[eé]s?\\b|\\brésum[eé]s?\\b|\\bcvs?\\b|c\\.v\\.|curriculum vitae|curricula vitae"),
            Material.COVER_LETTER,
                    Pattern.compile(
                            "cover(?:ing)? (?:letter|note)|letters? of (?:interest|application|introduction|intent|motivation)|motivation(?:al)? letter|supporting statement|\\b(?:a|your|brief|short|(?:one|two)-page) letter\\b(?! (?:of|from) )|\\ba letter of (?:one|two|no more)|\\bletters? and (?:a |your )?(?:resume|résumé|cv)\\b|(?:interest|introduction|motivation|application) letter|yourself in a letter|\\ba letter (?:telling|explaining|describing|outlining|that|about|and)|statement of interest|personal statement"),
            Material.REFERENCES,
                    Pattern.compile(
                            "(?<![a-z])(?<!quoting |quoting the |quote the |quote |vacancy |job |with |under )references?\\b(?! (?:number|code|no\\b|id\\b|check|will|are|is|the|#|in the|job))|letters? of (?:recommendation|reference|support)|recommendation letters?|names of (?:two|three|four) people|contact (?:information|details) (?:of|for) (?:two|three|four)\\b|\\breferees\\b|reference letters?|(?:names|contact)[^.]{0,40} referees"),
            Material.WRITING_SAMPLE,
                    Pattern.compile(
                            "writing samples?|samples? of (?:(?:your|recent|published|written|own|original) ){0,3}(?:writing|work)|pieces of (?:your )?(?:writing|published work)|work samples?|written sample|\\bclips\\b"),
            Material.TRANSCRIPT, Pattern.compile("transcripts?\\b"),
            Material.PORTFOLIO, Pattern.compile("portfolios?\\b"));
    /** One of these is in whatever names something to send; to look for them is much cheaper. */
    private static final String[] STEMS = {
        "sum",
        "cv",
        "c.v",
        "vitae",
        "letter",
        "note",
        "statement",
        "referenc",
        "recommendation",
        "names of",
        "contact",
        "referee",
        "sample",
        "pieces",
        "clips",
        "transcript",
        "portfolio"
    };

    private static final Pattern ASKED = Pattern.compile(
            "\\bsend|submit|upload|attach|include|including|\\bprovide|forward|e-?mail|\\bapply\\b|applicat|enclos|consist|required (?:documents|materials)|\\bwith (?:a|your)\\b|complete|drop off|deliver|bring|asks? (?:you )?for|asked (?:for|to)");
    private static final Pattern NOT_ASKED = Pattern.compile(
            "\\bno (?:resume|résumé|cv|cover letter)|(?:resume|résumé|cv|cover letter)s? (?:is|are|will) not|do not accept|not (?:be )?(?:accepted|required|necessary|needed)|do(?:n't| not) (?:need|send|submit|include|require)|optional|if (?:selected|offered|invited)|upon request|finalists|(?:selected|short-?listed|final|successful) (?:candidates|applicants)|(?:may|will) be asked for later|asked for later|may be asked|later stage|not a (?:cover|resume|résumé|cv)|instead of a|without a (?:resume|cover)|(?:will|we'll) (?:ask|request|contact)|review (?:your|all|resumes)");
    private static final Pattern SENT = Pattern.compile(
            "\\bsend|submit|upload|attach|\\bapply\\b|applicat|e-?mail|forward|\\breply\\b|enclos|drop off|bring your|materials|load up|asked (?:for|to)|asks for|should contain");
    private static final Pattern LEADS_IN = Pattern.compile(
            "\\b(?:send|submit|upload|attach|provide|forward|include|contain|materials|following|documents|consists? of|e-?mail)\\b");
    private static final Pattern PRESENTED = Pattern.compile(
            "cover(?:ing)? letter|letters? of|resume|résumé|\\bcv\\b|curriculum|transcript|writing sample|portfolio|(?:names|list) of (?:[a-z-]+ ){0,3}references|\\breferences\\b");

    private static final Pattern DOCUMENT = Pattern.compile(
            "(?:a |your |current |updated )*(?:cover(?:ing)? letter|resume|résumé|cv|curriculum vitae|transcripts?|writing sample|letter of (?:interest|application))[.;,]?");

    private static final Pattern ADDRESS = Pattern.compile(
            "\\S@\\S|https?://|www\\.|\\b[a-z0-9-]+\\.(?:[a-z0-9-]+\\.)*[a-z]{2,}/\\S|\\b(?:po|p\\.o\\.) box\\b|\\(at\\)|\\[at\\]");

    /** Beside other documents, a letter is one that goes with them. */
    private static final Pattern LETTER =
            Pattern.compile("\\bletter\\b(?! (?:of|from|size|grade|carrier))|\\bnote\\b(?= to | telling| about)");

    private record Mention(Material material, int at) {}

    private Materials() {}

    static List<Material> of(OutlinedPosting outlined) {
        List<Material> found = new ArrayList<>();
        List<Sentence> sentences = outlined.sentences();
        boolean listed = false;
        for (Sentence sentence : sentences) {
            boolean leadsIn = sentence.text().endsWith(":")
                    && LEADS_IN.matcher(sentence.lower()).find()
                    && sentence.says("appl", "send", "submit", "upload", "propos", "materials", "documents", "attach");
            listed = leadsIn || (listed && sentence.isItem());
            boolean applying = listed
                    || isDocument(sentence)
                    || sentence.isIn(SectionKind.APPLY)
                    || SENT.matcher(Sentence.lower(sentence.heading())).find()
                    || (mayAsk(sentence) && (SENT.matcher(sentence.lower()).find() || isAddressed(sentence)));
            if (applying
                    && (ASKED.matcher(sentence.lower()).find()
                            || listed
                            || isEnumeration(sentence)
                            || isAddressed(sentence))) {
                add(sentence, found);
            }
        }
        return found;
    }

    /** "Cover letter." among what is required: nothing else can be meant than to send one. */
    private static boolean isDocument(Sentence sentence) {
        return sentence.isItem()
                && sentence.isIn(SectionKind.QUALIFICATIONS)
                && DOCUMENT.matcher(sentence.lower()).matches();
    }

    private static boolean mayAsk(Sentence sentence) {
        boolean list = sentence.isItem()
                && (sentence.isIn(SectionKind.RESPONSIBILITIES)
                        || sentence.isIn(SectionKind.QUALIFICATIONS)
                        || sentence.isIn(SectionKind.DESIRED));
        return !list
                && !sentence.isIn(SectionKind.ORGANIZATION)
                && PRESENTED.matcher(sentence.lower()).find();
    }

    /** "CV and letter to …@…": documents and where they go, and no verb. */
    private static boolean isAddressed(Sentence sentence) {
        return ADDRESS.matcher(sentence.lower()).find()
                && PRESENTED.matcher(sentence.lower()).find();
    }

    private static boolean isEnumeration(Sentence sentence) {
        return sentence.isItem() || sentence.text().length() < 160;
    }

    private static void add(Sentence sentence, List<Material> found) {
        if (!sentence.says(STEMS)) {
            return;
        }
        for (String clause : sentence.lower().split("; |(?<=[a-z])\\. | but |\\((?=not )|(?<=[a-z])\\) ", -1)) {
            if (NOT_ASKED.matcher(clause).find() && !clause.contains("portfolio optional")) {
                continue;
            }
            List<Mention> mentions = new ArrayList<>();
            WORDS.forEach((material, words) -> {
                Matcher m = words.matcher(clause);
                if (m.find()) {
                    mentions.add(new Mention(material, m.start()));
                }
            });
            Matcher letter = LETTER.matcher(clause);
            if (!mentions.isEmpty()
                    && mentions.stream().noneMatch(mention -> mention.material() == Material.COVER_LETTER)
                    && letter.find()) {
                mentions.add(new Mention(Material.COVER_LETTER, letter.start()));
            }
            mentions.sort(Comparator.comparingInt(Mention::at));
            for (Mention mention : mentions) {
                if (!found.contains(mention.material())) {
                    found.add(mention.material());
                }
            }
        }
    }
}
