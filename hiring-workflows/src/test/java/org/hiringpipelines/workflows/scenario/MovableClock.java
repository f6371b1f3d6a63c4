package org.hiringpipelines.workflows.scenario;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.stereotype.Component;

/** The time of the tests: it stands still until a test moves it, for the services and for the engine alike. */
@Component
public class MovableClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");
    private static final Instant MONDAY_MORNING = Instant.parse("2030-01-07T08:00:00Z");

    private volatile Instant now = MONDAY_MORNING;

    /** Back to where every test begins. */
    void reset() {
        moveTo(MONDAY_MORNING);
    }

    /** Moves the time to the first moment of a day. */
    public void moveToStartOf(LocalDate day) {
        moveTo(day.atStartOfDay(ZONE).toInstant());
    }

    /** Moves the time to a moment. */
    public void moveTo(Instant moment) {
        now = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    /** Lets time pass. */
    public void passes(Duration time) {
        moveTo(now.plus(time));
    }

    /** The day it is. */
    public LocalDate today() {
        return LocalDate.now(this);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
