package org.hiringpipelines.workflows.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the check of the diagrams finds in an expression. */
class ExpressionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${offers.extnd(offerId)}                        | OfferService has no method extnd with 1 arguments",
                "${offers.extend(offerId, 1)}                    | OfferService has no method extend with 2 arguments",
                "${postings.draft(postingId).titel()}            | PostingReview has no method titel with 0 arguments",
                "${JSON(interviews.row(interviewId))}            | InterviewService has no method row with 1 arguments",
                "${!offers.clear(offerId) and true}              | OfferService has no method clear with 1 arguments",
                "${execution.setVar('x', 1)}                     | DelegateExecution has no method setVar with 2 arguments",
            })
    void aCallThatLeadsNowhere(String expression, String problem) {
        assertThat(Expressions.in(expression).problems()).containsExactly(problem);
    }

    @Test
    void anExpressionThatBreaksOff() {
        assertThat(Expressions.in("${offers.extend(offerId}").problems())
                .singleElement()
                .asString()
                .startsWith("it cannot be read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${offers.extend(offerId)}",
                "${postings.draft(offerId).title()}",
                "${empty offerId ? 'offer' : offerId}",
                "from #{offerId} on",
            })
    void aNameThatIsAVariable(String expression) {
        assertThat(Expressions.in(expression).problems()).isEmpty();
        assertThat(Expressions.in(expression).variables()).containsExactly("offerId");
    }

    @Test
    void aBeanThatDiagramsDoNotSeeCountsAsAVariableNobodySets() {
        assertThat(Expressions.in("${dataSource.getConnection()}").variables()).containsExactly("dataSource");
    }

    @Test
    void aMailThatIsSentAndWhatSendsIt() {
        assertThat(Expressions.in("${correspondence.send('hired', applicationId)}")
                        .mails())
                .containsExactly(new Expressions.Sending("correspondence.send", "hired"));
        assertThat(Expressions.in("${offerMails.tell('offer-answered', offerId, hiringManager)}")
                        .mails())
                .containsExactly(new Expressions.Sending("offerMails.tell", "offer-answered"));
    }
}
