package org.hiringpipelines.app.kept;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The time goes on from when a database was kept, as a test lets it pass, for the services and for the engine alike: what is due does
 * not depend on how long ago that was.
 */
class KeptClock extends Clock {

    private static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

    private volatile Instant now = Instant.now();

    void moveTo(Instant moment) {
        now = moment;
        ClockUtil.setCurrentTime(Date.from(moment));
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
