package org.hiringpipelines.workflows.requirements;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.RequirementLevel;

/** Looks for the words of a posting's requirements in a text: words by their stems, years, and degrees by the ways in which people write them. */
public final class RequirementsInText {

    /** Words of the same stem that differ by more than an ending mean different things: public, publications. */
    private static final int LONGEST_ENDING = 4;

    private final Map<String, Set<String>> writtenByStem = new LinkedHashMap<>();
    private final String text;

    /** For one text, such as a résumé. */
    public RequirementsInText(String text) {
        this.text = text;
        WordStems stems = new WordStems();
        WrittenWords.in(text)
                .forEach(word -> stems.of(word)
                        .forEach(stem -> writtenByStem
                                .computeIfAbsent(stem, unheard -> new LinkedHashSet<>())
                                .add(word)));
    }

    /** What the text has of each requirement, in their order; one that asks for a degree and for years at once is one. */
    public List<RequirementInText> of(List<Requirement> requirements) {
        Map<String, List<Requirement>> bySentence = requirements.stream()
                .collect(Collectors.groupingBy(Requirement::text, LinkedHashMap::new, Collectors.toList()));
        WordStems stems = new WordStems();
        return bySentence.entrySet().stream()
                .map(sentence -> lookFor(sentence.getKey(), sentence.getValue(), stems))
                .toList();
    }

    private RequirementInText lookFor(String sentence, List<Requirement> asked, WordStems stems) {
        List<List<String>> found = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        String rest = sentence;
        Optional<Integer> years =
                asked.stream().map(Requirement::years).filter(Objects::nonNull).max(Integer::compare);
        if (years.isPresent()) {
            note(YearsWritten.atLeast(years.get(), text), YearsWritten.words(years.get(), sentence), found, missing);
            rest = YearsWritten.without(rest);
        }
        for (DegreeWritten degree : DegreeWritten.in(sentence)) {
            note(degree.orHigherIn(text), degree.firstIn(sentence), found, missing);
            rest = degree.without(rest);
        }
        Set<String> seen = new HashSet<>();
        for (String word : WrittenWords.in(rest)) {
            List<String> known = stems.of(word);
            if (WrittenWords.says(word) && Collections.disjoint(seen, known)) {
                seen.addAll(known);
                Set<String> written = new LinkedHashSet<>();
                known.forEach(stem -> written.addAll(writtenByStem.getOrDefault(stem, Set.of())));
                written.removeIf(other -> Math.abs(other.length() - word.length()) > LONGEST_ENDING);
                note(written, word, found, missing);
            }
        }
        boolean must = asked.stream().anyMatch(one -> one.level() == RequirementLevel.REQUIRED);
        return new RequirementInText(
                sentence, must ? RequirementLevel.REQUIRED : RequirementLevel.PREFERRED, found, missing);
    }

    private static void note(Set<String> written, String asked, List<List<String>> found, List<String> missing) {
        if (written.isEmpty()) {
            missing.add(asked);
        } else {
            found.add(List.copyOf(written));
        }
    }
}
