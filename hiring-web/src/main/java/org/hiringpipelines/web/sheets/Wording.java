package org.hiringpipelines.web.sheets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.Workplace;
import org.hiringpipelines.workflows.calendar.ClockChange;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.stereotype.Component;

/** Says times, people, money and the words of a posting as people say them. */
@Component
class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", Locale.ENGLISH);

    private final Team team;
    private final Clock clock;

    Wording(Team team, Clock clock) {
        this.team = team;
        this.clock = clock;
    }

    /** A moment in the employer's time zone; with the offset where the clock shows this time twice. */
    String time(Instant at) {
        return at == null ? null : TIME.withZone(clock.getZone()).format(at) + ClockChange.which(at, clock.getZone());
    }

    String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    /** The name of a user; null where it is nobody of the team. */
    String person(String userId) {
        return userId == null ? null : team.nameOf(userId);
    }

    /** The names of users, one behind the other. */
    String people(Collection<String> userIds) {
        return String.join(", ", team.namesOf(userIds));
    }

    /** The name of a group. */
    String group(String group) {
        return team.groupNameOf(group);
    }

    String employment(EmploymentType type) {
        return type == null
                ? null
                : switch (type) {
                    case FULL_TIME -> "Full time";
                    case PART_TIME -> "Part time";
                    case CONTRACT -> "Contract";
                    case TEMPORARY -> "Temporary";
                    case INTERNSHIP -> "Internship";
                };
    }

    String workplace(Workplace place) {
        return place == null
                ? null
                : switch (place) {
                    case ONSITE -> "On site";
                    case HYBRID -> "Hybrid";
                    case REMOTE -> "Remote";
                };
    }

    String material(Material material) {
        return switch (material) {
            case RESUME -> "Résumé";
            case COVER_LETTER -> "Cover letter";
            case REFERENCES -> "References";
            case WRITING_SAMPLE -> "Writing sample";
            case TRANSCRIPT -> "Transcript";
            case PORTFOLIO -> "Portfolio";
        };
    }

    String requirement(RequirementKind kind) {
        String word = kind.name().toLowerCase(Locale.ROOT);
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** The pay of a posting; null where it names none. */
    String pay(Pay pay) {
        return pay == null ? null : pay.words();
    }

    /** The parts that say something, one behind the other; null where none does. */
    static String joined(String between, String... parts) {
        String joined =
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
        return joined.isEmpty() ? null : joined;
    }
}
