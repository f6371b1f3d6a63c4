package org.hiringpipelines.workflows.notes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.people.Team;

/** Finds whom a text names with an @: by user id, by the whole name written as one word, or by a first name that one colleague alone bears. */
final class MentionedPeople {

    /** An e-mail address names nobody. */
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}@._+-])@([\\p{L}\\p{N}][\\p{L}\\p{N}._-]*)");

    /** The groups of people who have to do with candidates. */
    private static final List<String> GROUPS =
            List.of(Team.RECRUITERS, Team.HIRING_MANAGERS, "interviewers", "approvers", Team.ADMINISTRATORS);

    private final Team team;

    MentionedPeople(Team team) {
        this.team = team;
    }

    /**
     * Their user ids, each once, in the order of the text. Who is meant by a name that nobody or several bear is asked back.
     *
     * @param form notes what is to be asked back, for its field {@code text}
     */
    Set<String> in(String text, FormFields form) {
        List<String> words = MENTION.matcher(text)
                .results()
                .map(MentionedPeople::word)
                .distinct()
                .toList();
        Set<String> people = new LinkedHashSet<>();
        Map<String, String> names = words.stream().allMatch(team::knows) ? Map.of() : names();
        words.forEach(word -> find(word, names, form, people));
        return people;
    }

    /** A full stop behind it ends the sentence. */
    private static String word(MatchResult mention) {
        return mention.group(1).replaceFirst("[._-]+$", "");
    }

    private void find(String word, Map<String, String> names, FormFields form, Set<String> people) {
        if (team.knows(word)) {
            people.add(word);
            return;
        }
        List<String> meant = byName(word, names, MentionedPeople::isWholeName);
        if (meant.isEmpty()) {
            meant = byName(word, names, MentionedPeople::isFirstName);
        }
        form.refuseIf(
                meant.isEmpty(),
                "text",
                "Nobody here is called @" + word
                        + ". Write the name with which the person logs in, or the whole name as" + " one word.");
        form.refuseIf(
                meant.size() > 1,
                "text",
                "@" + word + " may be "
                        + meant.stream()
                                .map(id -> names.get(id) + " (@" + id + ")")
                                .collect(Collectors.joining(" or "))
                        + ".");
        people.addAll(meant);
    }

    private static List<String> byName(String word, Map<String, String> names, BiPredicate<String, String> fits) {
        String given = plain(word);
        return names.entrySet().stream()
                .filter(person -> fits.test(given, person.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isWholeName(String word, String name) {
        return word.equals(plain(name));
    }

    private static boolean isFirstName(String word, String name) {
        return word.equals(plain(name.split(" ", 2)[0]));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s._-]", "");
    }

    private Map<String, String> names() {
        Map<String, String> names = new TreeMap<>();
        GROUPS.forEach(
                group -> team.membersOf(group).forEach(member -> names.put(member.get("value"), member.get("label"))));
        return names;
    }

    /** The groups of people that somebody is in. */
    Set<String> groupsOf(String userId) {
        return GROUPS.stream()
                .filter(group -> team.membersOf(group).stream().anyMatch(member -> userId.equals(member.get("value"))))
                .collect(Collectors.toSet());
    }
}
