package org.hiringpipelines.workflows.requirements;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A degree as people write it, lowest first. Letters that may also be a word or a place (MA, AS) count only as capitals. */
enum DegreeWritten {
    SCHOOL(
            "high[ -]school(?: diploma| degree)?|secondary school diploma|abitur|matura",
            "GED|HSED|GCSEs?|A[ -][Ll]evels?"),
    ASSOCIATE("associate['’]?s?['’]?(?: degree| of(?= \\p{Lu}))", "A\\.?A\\.?S?\\.?|A\\.S\\.?|ADN|HND"),
    BACHELOR(
            "bachelor(?:['’]?s|s['’])?(?: degree)?|undergraduate degree|baccalaureate",
            "B\\.?A\\.?|B\\.?S\\.?[Cc]?\\.?|B\\.?Ed\\.?|BSN|BSW|BFA|BBA|B\\.?Eng\\.?|LLB"),
    MASTER(
            "master(?:['’]?s|s['’])?(?: degree| of(?= \\p{Lu}))|master['’]s|diplom(?:-\\p{L}+|\\p{Ll}+in|ingenieur)?\\b|magister|graduate degree",
            "M\\.A\\.?|(?<!\\p{L}, )MA|M\\.?S\\.?[Cc]\\.?|M\\.S\\.?|M\\.?B\\.?A\\.?|M\\.?Ed\\.?|MSW|MFA|MSN|M\\.?L\\.?(?:I\\.?)?S\\.?|MPH|M\\.?Eng\\.?|Staatsexamen"),
    DOCTORATE(
            "doctorate|doctoral degree|doctor of|promotion zum doktor",
            "Ph\\.?\\s?D\\.?|Ed\\.?D\\.?|Dr\\.|J\\.?D\\.?|DNP|Pharm\\.?D\\.?");

    private final Pattern written;

    DegreeWritten(String words, String letters) {
        written = Pattern.compile("(?<![\\p{L}\\p{N}])(?:(?iu:" + words + ")|" + letters + ")(?![\\p{L}\\p{N}])");
    }

    /** The degrees that a requirement names, lowest first. */
    static List<DegreeWritten> in(String requirement) {
        return Arrays.stream(values())
                .filter(degree -> degree.written.matcher(requirement).find())
                .toList();
    }

    /** Where a text names this degree or a higher one, each as it is written; what is higher than a school is not only its diploma. */
    Set<String> orHigherIn(String text) {
        return Arrays.stream(values())
                .filter(degree -> degree.compareTo(this) >= 0)
                .flatMap(degree -> degree.written.matcher(text).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** This degree as a requirement names it first. */
    String firstIn(String requirement) {
        Matcher named = written.matcher(requirement);
        return named.find() ? named.group() : "";
    }

    /** A requirement without this degree in it. */
    String without(String requirement) {
        return written.matcher(requirement).replaceAll(" ");
    }
}
