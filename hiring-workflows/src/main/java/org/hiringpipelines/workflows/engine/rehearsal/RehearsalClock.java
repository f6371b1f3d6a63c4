package org.hiringpipelines.workflows.engine.rehearsal;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The time of a rehearsal, for the services and for the engine alike. The engine's clock is one for the whole virtual machine, and below its
 * interface: a rehearsal has a virtual machine of its own.
 */
class RehearsalClock extends Clock {

    private final ZoneId zone;
    private volatile Instant now;

    RehearsalClock(ZoneId zone, Instant begin) {
        this.zone = zone;
        moveTo(begin);
    }

    final void moveTo(Instant moment) {
        now = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return Clock.fixed(now, other);
    }
}
