package org.hiringpipelines.workflows.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hiringpipelines.model.bulk.BulkAction;
import org.hiringpipelines.workflows.engine.ConditionsOfForms;
import org.hiringpipelines.workflows.forms.FieldsOfForm;
import org.junit.jupiter.api.Test;

/** What can be decided about many in forms as designers draw them. */
class OfferedDecisionTest {

    private static final String WHY = """
            , {"key": "reason", "validate": {"required": true}, "conditional": {"hide": "=outcome != \\"reject\\""}}""";

    @Test
    void theChoicesOfTheFormAreWhatCanBeDecided() {
        OfferedDecision references =
                offeredBy(outcome("continue", "reject") + WHY).orElseThrow();

        assertThat(references.offers(BulkAction.ADVANCE)).isTrue();
        assertThat(references.offers(BulkAction.REJECT)).isTrue();
        assertThat(references.offers(BulkAction.HOLD)).isFalse();
        assertThat(references.offers(BulkAction.ASSIGN)).isTrue();
        assertThat(references.asksForMore(BulkAction.ADVANCE, null, null)).isFalse();
        assertThat(references.asksForMore(BulkAction.REJECT, "NO_SHOW", null)).isFalse();
        assertThat(references.canLeadToAnOffer()).isFalse();
    }

    @Test
    void aFormWithoutAnOutcomeDecidesNothing() {
        assertThat(offeredBy("{\"key\": \"comment\", \"type\": \"textarea\"}")).isEmpty();
    }

    @Test
    void nobodyIsRejectedWhereNoReasonCanBeSaid() {
        assertThat(offeredBy(outcome("continue", "reject")).orElseThrow().offers(BulkAction.REJECT))
                .isFalse();
    }

    @Test
    void whatTheFormHasNoFieldForIsNotHandedOver() {
        OfferedDecision sifting = offeredBy(outcome("advance", "reject") + WHY).orElseThrow();

        assertThat(sifting.fields(BulkAction.REJECT, "NO_SHOW", "Twice."))
                .containsOnly(entry("outcome", "reject"), entry("reason", "NO_SHOW"));
        assertThat(sifting.fields(BulkAction.ADVANCE, null, null)).containsEntry("outcome", "advance");
    }

    @Test
    void aFormThatHasToBeToldMoreIsForOneAtATime() {
        String score = ", {\"key\": \"score\", \"validate\": {\"required\": true}}";

        assertThat(offeredBy(outcome("continue", "hold") + score)
                        .orElseThrow()
                        .asksForMore(BulkAction.HOLD, null, null))
                .isTrue();
    }

    @Test
    void whatAFormAsksForWithOneDecisionIsNotInTheWayOfAnother() {
        String score = """
                , {"key": "score", "validate": {"required": true}, "conditional": {"hide": "=outcome != \\"continue\\""}}""";
        OfferedDecision talk =
                offeredBy(outcome("continue", "reject") + WHY + score).orElseThrow();

        assertThat(talk.asksForMore(BulkAction.ADVANCE, null, null)).isTrue();
        assertThat(talk.asksForMore(BulkAction.REJECT, "NO_SHOW", null)).isFalse();
    }

    @Test
    void whatStandsInAGroupIsHiddenWithIt() {
        String group = """
                , {"type": "group", "conditional": {"hide": "=outcome = \\"hold\\""}, "components": [{"key": "score", "validate": {"required": true}}]}""";
        OfferedDecision talk = offeredBy(outcome("continue", "hold") + group).orElseThrow();

        assertThat(talk.asksForMore(BulkAction.HOLD, null, null)).isFalse();
        assertThat(talk.asksForMore(BulkAction.ADVANCE, null, null)).isTrue();
    }

    @Test
    void aCommentThatHasToBeGivenIsAskedForUnlessItIs() {
        String comment = ", {\"key\": \"comment\", \"validate\": {\"required\": true}}";
        OfferedDecision talk = offeredBy(outcome("continue") + comment).orElseThrow();

        assertThat(talk.asksForMore(BulkAction.ADVANCE, null, null)).isTrue();
        assertThat(talk.asksForMore(BulkAction.ADVANCE, null, "As agreed.")).isFalse();
        assertThat(talk.takesComment()).isTrue();
    }

    @Test
    void anOfferIsNoWayOnForMany() {
        OfferedDecision hire = offeredBy(outcome("offer", "hold")).orElseThrow();

        assertThat(hire.offers(BulkAction.ADVANCE)).isFalse();
        assertThat(hire.canLeadToAnOffer()).isTrue();
    }

    private static String outcome(String... choices) {
        return """
                {"key": "outcome", "type": "radio", "validate": {"required": true}, "values": [{"value": "%s"}]}""".formatted(String.join("\"}, {\"value\": \"", choices));
    }

    private static Optional<OfferedDecision> offeredBy(String components) {
        String form = "{\"components\": [" + components + "]}";
        return OfferedDecision.in(
                FieldsOfForm.in(new ByteArrayInputStream(form.getBytes(StandardCharsets.UTF_8))),
                new ConditionsOfForms()::hold);
    }
}
