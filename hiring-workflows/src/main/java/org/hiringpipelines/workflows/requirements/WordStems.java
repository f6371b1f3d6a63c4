package org.hiringpipelines.workflows.requirements;

import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;
import org.hiringpipelines.workflows.search.SearchWords;

/**
 * Stems of words without regard to accents and capitals, so that "licensed" is found by "licence", and "Bibliotheken" by "Bibliothek". What language a
 * word is of is not known, so each has the stem of every language that is read here. For one thread.
 */
final class WordStems {

    private final SnowballStemmer english = new SnowballStemmer(ALGORITHM.ENGLISH);
    private final SnowballStemmer german = new SnowballStemmer(ALGORITHM.GERMAN);

    /** The stems of a word, one or more; the same word always has the same ones, in the same order. */
    List<String> of(String word) {
        String plain = SearchWords.plain(word).replaceFirst("['’]s?$", "").replaceFirst("licenc", "licens");
        return Stream.of(english, german)
                .map(stemmer -> stemmer.stem(plain).toString())
                .distinct()
                .toList();
    }
}
