package org.hiringpipelines.workflows.language;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Our sentences in another language, by the English ones. Where a sentence has something put in, the English one says what ({@code "{0} has applied already."},
 * {@code "Closes on {0:day}."}, see {@link Place}), and the other one where it goes, in the message format of ICU.
 */
final class Phrasebook {

    /** For a language that needs none. */
    static final Phrasebook EMPTY = new Phrasebook(Locale.ENGLISH, Map.of());

    /** Characters of the longest sentence of ours; what is longer is somebody's letter, and not worth a look. */
    private static final int LONGEST = 2000;

    private static final Pattern PLACES = Pattern.compile("\\{(\\d+)(?::(\\w+))?}");

    private final Locale language;
    private final Map<String, String> fixed = new HashMap<>();
    private final List<Entry> open = new ArrayList<>();

    /**
     * A sentence with something put in.
     *
     * @param sentence what it looks like, a group for each place
     * @param places what is put in, in their order in the English sentence
     * @param numbers the number of each place
     * @param other the sentence in the other language
     * @param literal how many of its signs are always the same
     */
    private record Entry(
            Pattern sentence, List<Place> places, List<String> numbers, MessageFormat other, int literal) {}

    Phrasebook(Locale language, Map<String, String> entries) {
        this.language = language;
        entries.forEach((english, other) -> {
            if (PLACES.matcher(english).find()) {
                open.add(entry(english, other));
            } else {
                fixed.put(english, other);
            }
        });
        // What says more of a sentence comes before what would fit many.
        open.sort(Comparator.comparingInt(Entry::literal).reversed());
    }

    private Entry entry(String english, String other) {
        StringBuilder sentence = new StringBuilder();
        List<Place> places = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        Matcher place = PLACES.matcher(english);
        int from = 0;
        int literal = 0;
        while (place.find()) {
            sentence.append(Pattern.quote(english.substring(from, place.start())));
            literal += place.start() - from;
            Place kind = Place.called(place.group(2));
            sentence.append('(').append(kind.pattern()).append(')');
            places.add(kind);
            numbers.add(place.group(1));
            from = place.end();
        }
        sentence.append(Pattern.quote(english.substring(from)));
        literal += english.length() - from;
        return new Entry(
                Pattern.compile(sentence.toString(), Pattern.DOTALL),
                places,
                numbers,
                new MessageFormat(other, language),
                literal);
    }

    /** The sentence in this language; as it is where there is none for it. */
    String say(String english) {
        if (english == null || english.isEmpty() || english.length() > LONGEST) {
            return english;
        }
        String same = fixed.get(english);
        if (same != null) {
            return same;
        }
        for (Entry entry : open) {
            Matcher found = entry.sentence.matcher(english);
            if (found.matches()) {
                return filled(entry, found);
            }
        }
        return english;
    }

    private String filled(Entry entry, Matcher found) {
        Map<String, Object> values = new HashMap<>();
        for (int i = 0; i < entry.places.size(); i++) {
            values.put(entry.numbers.get(i), entry.places.get(i).in(language, found.group(i + 1), this::say));
        }
        // A format of ICU is not made for two at once.
        MessageFormat other = (MessageFormat) entry.other.clone();
        return other.format(values);
    }
}
