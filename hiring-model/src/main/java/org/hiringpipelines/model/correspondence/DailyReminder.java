package org.hiringpipelines.model.correspondence;

import java.time.LocalDate;
import java.util.Objects;
import org.jmolecules.ddd.annotation.Identity;

/**
 * The last mail in which somebody of the team was told what waits for them; there is one a day at most.
 *
 * @param userId the user id of who was told
 * @param writtenOn the day it was written, in the employer's time zone
 * @param mailId the mail
 * @param revision how often it has changed since it was first kept, so that of two changes at once the later is noticed; null before
 */
public record DailyReminder(@Identity String userId, LocalDate writtenOn, String mailId, Long revision) {

    public DailyReminder {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(writtenOn, "writtenOn");
        Objects.requireNonNull(mailId, "mailId");
    }

    /** The one of another day in its place. */
    public DailyReminder next(LocalDate day, String mail) {
        return new DailyReminder(userId, day, mail, revision);
    }
}
