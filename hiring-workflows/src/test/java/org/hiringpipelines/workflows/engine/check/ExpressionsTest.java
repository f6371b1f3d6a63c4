package org.hiringpipelines.workflows.engine.check;

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
        assertThat(read(expression).problems()).containsExactly(problem);
    }

    @Test
    void anExpressionThatBreaksOff() {
        assertThat(read("${offers.extend(offerId}").problems())
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
        assertThat(read(expression).problems()).isEmpty();
        assertThat(read(expression).variables()).containsExactly("offerId");
    }

    @Test
    void aBeanThatDiagramsDoNotSeeCountsAsAVariableNobodySets() {
        assertThat(read("${dataSource.getConnection()}").variables()).containsExactly("dataSource");
    }

    @Test
    void aMailThatIsSentAndWhatSendsIt() {
        assertThat(read("${correspondence.send('hired', applicationId)}").mails())
                .containsExactly(new Expressions.Sending("correspondence.send", "hired"));
        assertThat(read("${offerMails.tell('offer-answered', offerId, hiringManager)}")
                        .mails())
                .containsExactly(new Expressions.Sending("offerMails.tell", "offer-answered"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "${aplications.screen(applicationId)}                | there is no service aplications",
                "${candidateName.length()}                           | there is no service candidateName",
                "${applications.getClass().getName()}                | getClass leads out of the services",
                "${applications.class.classLoader}                   | class leads out of the services",
                "${applications['class']}                            | class leads out of the services",
                "${applications[way]}                                | in brackets stands a number or a name in quotes",
                "${''.concat('x')}                                   | services are called, and what they answer; concat is called on something else",
                "${execution.processEngineServices.taskService}      | an expression may not ask the engine for processEngineServices",
                "${execution.getProcessEngineServices()}             | an expression may not ask the engine for getProcessEngineServices",
                "${task.execution.processEngine}                     | an expression may not ask the engine for processEngine",
                "${task.complete()}                                  | an expression may not ask the engine for complete",
                "${system('rm')}                                     | there is no function system",
            })
    void whatReachesPastTheServices(String expression, String problem) {
        assertThat(read(expression).problems()).contains(problem);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${task.execution.processBusinessKey}",
                "${execution.getVariable('reason')}",
                "${postings.draft(postingId).title().strip()}",
                "${currentUser()}",
            })
    void whatAStepMayAsk(String expression) {
        assertThat(read(expression).problems()).isEmpty();
    }

    private static Expressions read(String expression) {
        return Expressions.in(expression, Vocabulary.ofThisLibrary());
    }
}
