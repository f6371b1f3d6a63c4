package org.hiringpipelines.web.sheets;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.EmploymentType;
import org.hiringpipelines.model.posting.Material;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.RequirementKind;
import org.hiringpipelines.model.posting.Workplace;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.calendar.ClockChange;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.stereotype.Component;

/** Says times, people, money and the words of a posting as people say them. */
@Component
class Wording {

    private final Team team;
    private final Clock clock;
    private final PageWords words;

    Wording(Team team, Clock clock, PageWords words) {
        this.team = team;
        this.clock = clock;
        this.words = words;
    }

    /** What stands under a key. */
    String say(String key, Object... values) {
        return words.say(key, values);
    }

    /** What a service says, in the reader's language. */
    String said(String english) {
        return words.said(english);
    }

    /** Why something is refused, in the reader's language. */
    String said(Refusal refusal) {
        return words.said(refusal);
    }

    /** A moment in the employer's time zone; with the offset where the clock shows this time twice. */
    String time(Instant at) {
        return at == null
                ? null
                : format("sheet.time").withZone(clock.getZone()).format(at) + ClockChange.which(at, clock.getZone());
    }

    String day(LocalDate day) {
        return day == null ? null : format("sheet.day").format(day);
    }

    private DateTimeFormatter format(String key) {
        return DateTimeFormatter.ofPattern(words.say(key), PageWords.localeOfDays());
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
        return words.said(team.groupNameOf(group));
    }

    String employment(EmploymentType type) {
        return type == null ? null : words.say("sheet.employment." + type.name());
    }

    String workplace(Workplace place) {
        return place == null ? null : words.say("sheet.workplace." + place.name());
    }

    String material(Material material) {
        return words.say("sheet.material." + material.name());
    }

    String requirement(RequirementKind kind) {
        return words.say("sheet.requirement." + kind.name());
    }

    /** The pay of a posting; null where it names none. */
    String pay(Pay pay) {
        return pay == null ? null : words.said(pay.words());
    }

    /** The parts that say something, one behind the other; null where none does. */
    static String joined(String between, String... parts) {
        String joined =
                Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(between));
        return joined.isEmpty() ? null : joined;
    }
}
