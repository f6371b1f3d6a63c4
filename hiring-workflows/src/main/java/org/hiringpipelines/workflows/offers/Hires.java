package org.hiringpipelines.workflows.offers;

import java.time.Clock;
import java.time.Instant;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.application.Happening;
import org.hiringpipelines.model.application.Outcome;
import org.hiringpipelines.model.application.Stage;
import org.hiringpipelines.model.offer.Offer;
import org.hiringpipelines.workflows.applications.ApplicationClosed;
import org.hiringpipelines.workflows.applications.Timeline;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.annotation.Transactional;

/** What accepted offers turn into, for payroll. */
@Transactional
public class Hires {

    private final OfferRepository offers;
    private final Clearances clearances;
    private final Timeline timeline;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    Hires(
            OfferRepository offers,
            Clearances clearances,
            Timeline timeline,
            ApplicationEventPublisher listeners,
            Clock clock) {
        this.offers = offers;
        this.clearances = clearances;
        this.timeline = timeline;
        this.listeners = listeners;
        this.clock = clock;
    }

    /**
     * The hire that an application ended with.
     *
     * @param at when it ended
     * @throws NotFound where no offer was accepted
     */
    @Transactional(readOnly = true)
    public Hired of(String applicationId, Instant at) {
        Offer accepted = offers.findByApplicationIdAndStatus(applicationId, Offer.Status.ACCEPTED)
                .orElseThrow(() -> new NotFound("Nobody has accepted an offer for this application."));
        return new Hired(applicationId, accepted.id(), accepted.terms(), clearances.clearInTime(accepted), at);
    }

    /** Tells payroll of a hire. */
    @EventListener
    public void applicationClosed(ApplicationClosed closed) {
        if (closed.outcome() != Outcome.HIRED) {
            return;
        }
        Hired hired = of(closed.applicationId(), clock.instant());
        if (!hired.startConfirmed()) {
            timeline.add(
                    hired.applicationId(),
                    null,
                    Stage.CLOSED,
                    Happening.START_OPEN,
                    hired.terms().startsOn() + " has passed before all checks were clear. Agree on a later day.");
        }
        listeners.publishEvent(hired);
    }
}
