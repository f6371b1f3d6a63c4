package org.hiringpipelines.model.posting;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How high in the house a job stands, as far as its title tells. A title that says nothing of it stands for an experienced person.
 * English titles only; one in another language counts as {@link #EXPERIENCED}.
 */
public enum Seniority {
    INTERN("interns?|internship|trainee|apprentice|apprenticeship|(working )?student"),
    JUNIOR("junior|jr|entry[- ]level|graduate"),
    EXPERIENCED(null),
    SENIOR("senior|sr|principal|staff (engineer|scientist|developer|designer)"),
    LEAD("(team )?lead(er)?|head|manager|supervisor|foreman|forewoman"),
    DIRECTOR("directors?|dean|superintendent"),
    EXECUTIVE("chief|ceo|cfo|coo|cto|cio|cmo|chro|(vice |deputy )?president|vp|svp|evp|executive director|"
            + "managing director|general counsel");

    // Titles of people who work with or for somebody high up, and of sales people, who are called executives by custom.
    private static final Pattern NOT_THEIR_OWN = Pattern.compile(
            "\\b(executive assistant( to .*)?|(account|sales) executive|lead generation|\\w+ to (the )?.*|office of the .*)");

    private final Pattern words;

    Seniority(String words) {
        this.words = words == null ? null : Pattern.compile("\\b(" + words + ")\\b");
    }

    /** The seniority that a job's title names; the highest where it names several. */
    public static Seniority of(String title) {
        String own = NOT_THEIR_OWN.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ");
        for (int i = values().length - 1; i >= 0; i--) {
            Pattern its = values()[i].words;
            if (its != null && its.matcher(own).find()) {
                return values()[i];
            }
        }
        return EXPERIENCED;
    }

    /** The word for it, as decision tables use it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
