package org.hiringpipelines.model.interview;

import java.util.List;
import java.util.Objects;

/**
 * One round of a posting's interviews.
 *
 * @param name what the team calls it
 * @param purpose what it is to find out
 * @param minutes how long it is meant to take
 * @param competencies what its interviewers rate
 */
public record Round(String name, String purpose, int minutes, Competencies competencies) {

    /**
     * The two rounds that every posting has until plans can be edited. Structured interviews, the same questions and the same
     * scale for all, predict job performance best (Sackett et al. 2022).
     */
    public static final List<Round> STANDARD_PLAN = List.of(
            new Round(
                    "First interview",
                    "Learn what the candidate has done and wants, and answer their questions.",
                    30,
                    new Competencies(List.of("Relevant experience", "Communication", "Motivation"))),
            new Round(
                    "Panel interview",
                    "Find out together how the candidate works, with the same questions for everybody.",
                    60,
                    new Competencies(List.of("Job knowledge", "Problem solving", "Working with others"))));

    public Round {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(competencies, "competencies");
    }

    /** One more round like this one, for when the team wants to hear more. */
    public Round again() {
        return new Round("Another round: " + name, purpose, minutes, competencies);
    }
}
