package org.hiringpipelines.reader.fact;

import java.util.List;
import java.util.regex.Pattern;
import org.hiringpipelines.reader.layout.Vocabulary;

/** The equal-opportunity statement: the first run of neighbouring sentences that make it, as written. */
final class EqualOpportunityStatement {
    private static final String[] OF_EMPLOYER = Vocabulary.array("equality", "OF_EMPLOYER");
    private static final String[] INVITED = Vocabulary.array("equality", "INVITED");

    private static final int LONGEST = 3000;
    private static final Pattern STATEMENT = Vocabulary.pattern("equality", "STATEMENT");
    /** One of these is in whatever {@link #STATEMENT} finds; to look for them is much cheaper. */
    private static final String[] STATEMENT_STEMS = Vocabulary.array("equality", "STATEMENT_STEMS");

    /** To know of equal opportunity is asked of the applicant; it is no promise of the employer. */
    private static final Pattern KNOWLEDGE = Vocabulary.pattern("equality", "KNOWLEDGE");

    private static final Pattern INVITATION = Vocabulary.pattern("equality", "INVITATION");
    private static final Pattern WELCOME = Vocabulary.pattern("equality", "WELCOME");
    private static final Pattern COMMITMENT = Vocabulary.pattern("equality", "COMMITMENT");

    private EqualOpportunityStatement() {}

    /** The statement, or null where the posting makes none. */
    static String of(OutlinedPosting outlined) {
        List<Sentence> sentences = outlined.sentences();
        int first = first(sentences);
        if (first < 0) {
            return null;
        }
        int from = first;
        while (from > 0
                && sentences.get(from - 1).block() == sentences.get(first).block()
                && belongs(sentences.get(from - 1))) {
            from--;
        }
        StringBuilder statement = new StringBuilder();
        for (int i = from; i < sentences.size() && (i <= first || continues(sentences, i)); i++) {
            if (statement.length() + sentences.get(i).text().length() > LONGEST) {
                break;
            }
            statement
                    .append(statement.length() == 0 ? "" : " ")
                    .append(sentences.get(i).text());
        }
        return statement.toString();
    }

    private static int first(List<Sentence> sentences) {
        for (int i = 0; i < sentences.size(); i++) {
            if (isStatement(sentences.get(i))) {
                return i;
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (isInvitation(sentences.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean continues(List<Sentence> sentences, int i) {
        return sentences.get(i).block() <= sentences.get(i - 1).block() + 1
                && sentences.get(i).heading().equals(sentences.get(i - 1).heading())
                && belongs(sentences.get(i));
    }

    private static boolean belongs(Sentence sentence) {
        return isStatement(sentence)
                || isInvitation(sentence)
                || COMMITMENT.matcher(sentence.lower()).find();
    }

    private static boolean isStatement(Sentence sentence) {
        boolean duty = sentence.isItem() && !sentence.says(OF_EMPLOYER);
        return !duty
                && sentence.says(STATEMENT_STEMS)
                && STATEMENT.matcher(sentence.lower()).find()
                && !KNOWLEDGE.matcher(sentence.lower()).find();
    }

    private static boolean isInvitation(Sentence sentence) {
        return !sentence.isItem()
                && sentence.says(INVITED)
                && WELCOME.matcher(sentence.lower()).find()
                && INVITATION.matcher(sentence.lower()).find();
    }
}
