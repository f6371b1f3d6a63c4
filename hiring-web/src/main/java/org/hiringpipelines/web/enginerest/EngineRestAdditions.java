package org.hiringpipelines.web.enginerest;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/**
 * Adds to Camunda's REST calls wherever they are served. Jersey finds this class by its service file; Camunda offers no other
 * way into the calls its webapps use.
 */
public class EngineRestAdditions implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext calls) {
        EngineFailures.register(calls);
        calls.register(TextsOfStartForms.class);
        calls.register(EngineGate.class);
        calls.register(DesignsInReadersLanguage.class);
        calls.register(ReasonsInForms.class, ReasonsInForms.CLOSER_TO_THE_ENGINE);
        calls.register(NamesOfLists.class);
        calls.register(NoPasswordRules.class);
        calls.register(RatedCompetencies.class);
        calls.register(FailuresInReadersLanguage.class);
    }
}
