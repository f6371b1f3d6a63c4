package org.hiringpipelines.workflows.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hiringpipelines.model.correspondence.Mail;
import org.springframework.context.event.EventListener;
import org.springframework.data.relational.core.mapping.event.AfterSaveEvent;
import org.springframework.stereotype.Component;

/**
 * Holds every mail that any test writes to what {@code bpmn/mail/preview.json} promises to designers: all the placeholders of an
 * occasion have been given something to stand for.
 */
@Component
class PromisedPlaceholders {

    @EventListener
    void areGiven(AfterSaveEvent<Mail> written) {
        Mail mail = written.getEntity();
        Set<String> given = mail.fields().values().keySet();
        List<MailOccasion> occasions = MailOccasion.of(mail.template());

        assertThat(occasions)
                .as("an occasion in bpmn/mail/preview.json on which %s is sent with %s", mail.template(), given)
                .anyMatch(occasion -> given.containsAll(occasion.gives().keySet()));
    }
}
