package org.hiringpipelines.app.team;

import org.hiringpipelines.workflows.correspondence.PublicAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Says at start that mails lead nowhere, where others work here and nobody has said under which address: which machine's browsers reach the
 * application only whoever set up the way to it knows.
 */
@Component
@ConditionalOnBooleanProperty(value = "hiring.local-team.enabled", havingValue = false)
class UnsaidAddress {

    private static final Logger LOG = LoggerFactory.getLogger(UnsaidAddress.class);

    private final Environment environment;
    private final PublicAddress address;

    UnsaidAddress(Environment environment, PublicAddress address) {
        this.environment = environment;
        this.address = address;
    }

    @EventListener(ApplicationReadyEvent.class)
    void say() {
        if (!environment.containsProperty("hiring.address")) {
            LOG.warn(
                    "Mails to the team lead to {}, which other machines do not reach: set hiring.address to where their"
                            + " browsers find this application, such as https://hiring.example.org.",
                    address.home());
        }
    }
}
