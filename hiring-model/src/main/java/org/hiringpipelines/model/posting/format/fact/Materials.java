package org.hiringpipelines.model.posting.format.fact;

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
                            "cover(?:ing)? (?:letter|note)|letters? of (?:interest|application|introduction|intent|motivation)|motivation(?:al)? letter|supporting statement|(?:interest|introduction|motivation|application) letter|yourself in a letter|\\ba letter (?:telling|explaining|describing|outlining|that|about|and)|statement of interest|personal statement"),
            Material.REFERENCES,
                    Pattern.compile(
                            "references?\\b(?! (?:number|code|no\\b|id\\b|check|will|are|is|the|#|in the|job))|letters? of (?:recommendation|reference|support)|recommendation letters?|\\breferees\\b|reference letters?|(?:names|contact)[^.]{0,40} referees"),
            Material.WRITING_SAMPLE,
                    Pattern.compile(
                            "writing samples?|samples? of (?:your |recent )?(?:writing|work)|work samples?|written sample|\\bclips\\b"),
            Material.TRANSCRIPT, Pattern.compile("transcripts?\\b"),
            Material.PORTFOLIO, Pattern.compile("portfolios?\\b"));
    private static final Pattern ASKED = Pattern.compile(
            "\\bsend|submit|upload|attach|include|including|\\bprovide|forward|e-?mail|\\bapply\\b|applicat|enclos|consist|required (?:documents|materials)|\\bwith (?:a|your)\\b|complete|drop off|deliver|bring");
    private static final Pattern NOT_ASKED = Pattern.compile(
            "\\bno (?:resume|résumé|cv|cover letter)|(?:resume|résumé|cv|cover letter)s? (?:is|are|will) not|not (?:be )?(?:accepted|required|necessary|needed)|in (?:place|lieu) of|do(?:n't| not) (?:need|send|submit|include|require)|optional|if (?:selected|offered|invited)|upon request|finalists|will be asked|may be asked|later stage|instead of a|without a (?:resume|cover)|(?:will|we'll) (?:ask|request|contact)|review (?:your|all|resumes)");
    private static final Pattern SENT = Pattern.compile(
            "\\bsend|submit|upload|attach|\\bapply\\b|applicat|e-?mail|forward|\\breply\\b|enclos|drop off|bring your|materials");
    private static final Pattern PRESENTED = Pattern.compile(
            "cover(?:ing)? letter|letter of|resume|résumé|\\bcv\\b|curriculum|transcript|writing sample|portfolio");

    private record Mention(Material material, int at) {}

    private Materials() {}

    static List<Material> of(Reading reading) {
        List<Material> found = new ArrayList<>();
        List<Sentence> sentences = reading.sentences();
        for (Sentence sentence : sentences) {
            boolean applying = sentence.isIn(SectionKind.APPLY)
                    || (mayAsk(sentence) && SENT.matcher(sentence.lower()).find());
            if (applying
                    && (ASKED.matcher(sentence.lower()).find()
                            || (sentence.isIn(SectionKind.APPLY) && isEnumeration(sentence)))) {
                add(sentence, found);
            }
        }
        return found;
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

    private static boolean isEnumeration(Sentence sentence) {
        return sentence.isItem() || sentence.text().length() < 160;
    }

    private static void add(Sentence sentence, List<Material> found) {
        for (String clause : sentence.lower().split("; |(?<=[a-z])\\. | but ", -1)) {
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
            mentions.sort(Comparator.comparingInt(Mention::at));
            for (Mention mention : mentions) {
                if (!found.contains(mention.material())) {
                    found.add(mention.material());
                }
            }
        }
    }
}
