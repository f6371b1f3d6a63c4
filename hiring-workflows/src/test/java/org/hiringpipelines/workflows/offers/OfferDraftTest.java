package org.hiringpipelines.workflows.offers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OfferDraftTest {

    @Test
    void aDraftBeginsWithTheOfferBeingMade() {
        assertThat(OfferDraft.of(null).outcome()).isEqualTo("offer");
    }
}
