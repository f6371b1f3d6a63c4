package org.hiringpipelines.reader.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Vocabulary;

/** What an applicant is asked to send, in the order of the text. */
final class Materials {
    private static final String[] SENDING = Vocabulary.array("materials", "SENDING");

    private static final Map<Material, Pattern> WORDS = Arrays.stream(Material.values())
            .collect(Collectors.toMap(
                    material -> material, material -> Vocabulary.pattern("materials", material.name())));
    /** One of these is in whatever names something to send; to look for them is much cheaper. */
    private static final String[] STEMS = Vocabulary.array("materials", "STEMS");

    private static final Pattern ASKED = Vocabulary.pattern("materials", "ASKED");
    private static final Pattern NOT_ASKED = Vocabulary.pattern("materials", "NOT_ASKED");
    private static final Pattern SENT = Vocabulary.pattern("materials", "SENT");
    private static final Pattern LEADS_IN = Vocabulary.pattern("materials", "LEADS_IN");
    private static final Pattern PRESENTED = Vocabulary.pattern("materials", "PRESENTED");

    private static final Pattern DOCUMENT = Vocabulary.pattern("materials", "DOCUMENT");

    private static final Pattern ADDRESS = Pattern.compile(
            "\\S@\\S|https?://|www\\.|\\b[a-z0-9-]+\\.(?:[a-z0-9-]+\\.)*[a-z]{2,}/\\S|\\b(?:po|p\\.o\\.) box\\b|\\(at\\)|\\[at\\]");

    /** Beside other documents, a letter is one that goes with them. */
    private static final Pattern LETTER = Vocabulary.pattern("materials", "LETTER");

    private record Mention(Material material, int at) {}

    private Materials() {}

    static List<Material> of(OutlinedPosting outlined) {
        List<Material> found = new ArrayList<>();
        List<Sentence> sentences = outlined.sentences();
        boolean listed = false;
        for (Sentence sentence : sentences) {
            boolean leadsIn = sentence.text().endsWith(":")
                    && LEADS_IN.matcher(sentence.lower()).find()
                    && sentence.says(SENDING);
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
