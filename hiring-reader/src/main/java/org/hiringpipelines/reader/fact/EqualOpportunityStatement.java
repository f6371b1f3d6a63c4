package org.hiringpipelines.reader.fact;

import java.util.List;
import java.util.regex.Pattern;

/** The equal-opportunity statement: the first run of neighbouring sentences that make it, as written. */
final class EqualOpportunityStatement {

    private static final int LONGEST = 3000;
    private static final Pattern STATEMENT = Pattern.compile(
            "equal[ -](?:employment[ -])?opportunit(?:y|ies)(?!\\w| (?:monitoring )?(?:form|questionnaire))|equality of opportunity|(?:does not|do not|doesn't|don't|will not|never|shall not|not) discriminate|non-?discrimination|discrimination (?:on|based|because)|without regard to|regardless of (?:race|age|sex|gender|religion|their race|background|color|ethnic)|\\beoe\\b|\\beeo\\b|eeo/aa|aa/eeo|affirmative action|equal access employer|free from discrimination|prohibits discrimination");
    /** One of these is in whatever {@link #STATEMENT} finds; to look for them is much cheaper. */
    private static final String[] STATEMENT_STEMS = {
        "equal", "discriminat", "without regard", "regardless of", "eoe", "eeo", "aa/", "affirmative"
    };

    /** To know of equal opportunity is asked of the applicant; it is no promise of the employer. */
    private static final Pattern KNOWLEDGE = Pattern.compile(
            "\\b(?:knowledge|understanding|awareness) (?:of|and)\\b[^.]{0,60}(?:\\beeo\\b|equal|discriminat|affirmative)");

    private static final Pattern INVITATION = Pattern.compile(
            "(?:all|diverse|many|every|various|a variety of|varied|different|any) (?:kinds of )?(?:backgrounds?|identities|walks|(?:sections|parts) of (?:the |our )?(?:community|society))|underrepresented|under-represented|historically (?:marginalized|excluded)|people of colou?r|women,? (?:and )?(?:minorities|people|persons|veterans)|bipoc|lgbtq|veterans|traditionally|minorities|marginali[sz]ed|lived experience");
    private static final Pattern WELCOME =
            Pattern.compile("encourage|welcome|invite|urged to apply|commit|actively seek|celebrate|strongly");
    private static final Pattern COMMITMENT = Pattern.compile(
            "commit(?:ted|ment)?[^.]{0,40}(?:divers|inclusi|equal(?:ity| opp| treat)|equity in hiring)|divers(?:e|ity)[^.]{0,30}(?:workforce|workplace|staff|team|employer)[^.]{0,30}(?:commit|value|welcome)|(?:value|celebrate|embrace)s? (?:diversity|difference)|equal consideration|inclusive (?:employer|workplace)");

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
        boolean duty = sentence.isItem() && !sentence.says("employer", "we are", "applicant");
        return !duty
                && sentence.says(STATEMENT_STEMS)
                && STATEMENT.matcher(sentence.lower()).find()
                && !KNOWLEDGE.matcher(sentence.lower()).find();
    }

    private static boolean isInvitation(Sentence sentence) {
        return !sentence.isItem()
                && sentence.says("apply", "applicant", "application", "candidate", "employ", "workforce", "to join")
                && WELCOME.matcher(sentence.lower()).find()
                && INVITATION.matcher(sentence.lower()).find();
    }
}
