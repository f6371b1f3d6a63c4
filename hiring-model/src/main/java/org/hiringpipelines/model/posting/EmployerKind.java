package org.hiringpipelines.model.posting;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What kind of employer a posting comes from, as far as rules ask for it. Told from names rather than from the text: a posting about
 * schools need not come from one.
 */
public enum EmployerKind {
    SCHOOL(
            "(charter|public|private|high|middle|elementary|primary|grammar|nursery|boarding|parochial) schools?|schools?"
                    + "|school district|(charter|prep|preparatory) academ(y|ies)|kindergarten|preschool"),
    HEALTH("hospitals?|medical cent(er|re)|clinics?|health (system|network|services)|healthcare|nursing home|hospice"),
    BANK("bank|credit union|savings and loan|bancorp"),
    GOVERNMENT("(city|county|town|village|borough|state|commonwealth) of|county$|municipality|ministry"
            + "|(police|fire|sheriff'?s) department|department of|city council|government"),
    OTHER(null);

    /** Who works for schools, banks or hospitals without being one, and schools that are none for children. */
    private static final Pattern NEXT_TO = words("association|coalition|alliance|foundation|union of|federation"
            + "|consult(ing|ants?)|software|systems?,? inc|solutions|suppl(y|ies|iers?)|staffing|recruit(ing|ers?)"
            + "|publish(ing|ers?)|photograph(y|ers?)|friends of|food bank|blood bank|schools? of"
            + "|(business|law|medical|driving|dance|music|language|graduate|cooking) schools?|university|college");

    /** The words with which an employer says what it is: "Mastery is a nonprofit network of 24 public schools". */
    private static final Pattern SAYS_IT_IS = Pattern.compile(
            "\\bis (an?|the) ([\\p{L}\\d'-]+[ ,]+){0,5}?(?<what>%s)\\b"
                    .formatted("schools?|school district" + "|hospital|clinic|bank|credit union"),
            Pattern.CASE_INSENSITIVE);

    private final Pattern names;

    EmployerKind(String names) {
        this.names = names == null ? null : words(names);
    }

    /**
     * The kind of employer behind a posting; {@link #OTHER} where its name leaves a doubt. Where the posting names no employer, its
     * title and then what its section on the organization says first are asked.
     */
    public static EmployerKind of(Posting posting) {
        return posting.organization() == null
                ? Stream.concat(
                                Stream.of(named(posting.title())),
                                posting.sections().stream()
                                        .filter(section -> section.kind() == SectionKind.ORGANIZATION)
                                        .flatMap(section -> section.paragraphs().stream())
                                        .limit(1)
                                        .map(EmployerKind::saidIn))
                        .filter(kind -> kind != OTHER)
                        .findFirst()
                        .orElse(OTHER)
                : named(posting.organization());
    }

    private static EmployerKind named(String name) {
        return NEXT_TO.matcher(name).find()
                ? OTHER
                : Arrays.stream(values())
                        .filter(kind ->
                                kind.names != null && kind.names.matcher(name).find())
                        .findFirst()
                        .orElse(OTHER);
    }

    private static EmployerKind saidIn(String paragraph) {
        var said = SAYS_IT_IS.matcher(paragraph);
        return said.find() ? named(Objects.requireNonNull(said.group("what"))) : OTHER;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE);
    }
}
