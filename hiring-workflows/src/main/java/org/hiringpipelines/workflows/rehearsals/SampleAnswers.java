package org.hiringpipelines.workflows.rehearsals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiringpipelines.workflows.calendar.BusinessDays;

/** What people fill in at a moment of a rehearsal, by the names of the fields that the forms of this library have. */
final class SampleAnswers {

    /** What stands in a text that has to be filled in. */
    static final String WORDS = "For the rehearsal";

    private static final LocalTime TEN = LocalTime.of(10, 0);

    private final LocalDate today;
    private final BusinessDays businessDays;
    private final ZoneId zone;
    private final String reason;

    SampleAnswers(Instant now, BusinessDays businessDays, ZoneId zone, String reason) {
        this.today = LocalDate.ofInstant(now, zone);
        this.businessDays = businessDays;
        this.zone = zone;
        this.reason = reason;
    }

    /** Why a candidate is rejected. */
    String reason() {
        return reason;
    }

    /** What is filled in of that name; nothing for a name that nobody knows here. */
    Optional<Object> of(String field) {
        return Optional.ofNullable(
                switch (field) {
                    case "comment", "summary", "evidence", "assessment", "answer", "waiver", "terms", "reason" -> WORDS;
                    case "slots" -> List.of(slot(5), slot(6));
                    case "place" -> "Room 4";
                    case "rating" -> "4";
                    case "salary" -> "52000";
                    case "currency" -> "USD";
                    case "payPeriod" -> "YEAR";
                    case "startsOn" -> today.plusDays(60).toString();
                    case "expiresOn" -> today.plusDays(14).toString();
                    case "closesOn" -> today.plusDays(30).toString();
                    case "plan" -> "keep";
                    case "inHand" -> "end";
                    default -> null;
                });
    }

    /** Whether that is a day or a time before today. */
    boolean hasPassed(Object day) {
        String written = day.toString();
        return written.matches("\\d{4}-\\d{2}-\\d{2}.*")
                && LocalDate.parse(written.substring(0, 10)).isBefore(today);
    }

    /** A day to come, or ten o'clock on it. */
    String day(String subtype) {
        LocalDate day = today.plusDays(14);
        return subtype.equals("datetime")
                ? day.atTime(TEN).atZone(zone).toInstant().toString()
                : day.toString();
    }

    private Map<String, Object> slot(int daysAhead) {
        LocalDate day = today;
        for (int ahead = 0; ahead < daysAhead; ahead++) {
            day = businessDays.next(day);
        }
        return Map.of("startsAt", day.atTime(TEN).atZone(zone).toInstant().toString(), "minutes", 45);
    }
}
