package org.hiringpipelines.workflows.engine.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.hiringpipelines.workflows.decisions.DecisionTables;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Holds services, whatever any test has them ask, to what the check promises designers: a table is asked with these facts and no others. */
@Component
class PromisedFacts implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DecisionTables tables)) {
            return bean;
        }
        return (DecisionTables) (table, inputs) -> {
            KnownTable.of(table)
                    .ifPresent(known -> assertThat(inputs.keySet())
                            .as("the facts with which services ask the table %s", table)
                            .isEqualTo(isOfAStep(inputs.keySet()) ? inputs.keySet() : known.facts()));
            return tables.rows(table, inputs);
        };
    }

    /** The round of a step is known by the step's word alone. */
    private static boolean isOfAStep(Set<String> facts) {
        return facts.equals(Set.of("pipeline"));
    }
}
