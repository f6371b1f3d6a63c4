package org.hiringpipelines.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Answer;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.language.LanguageTag;
import org.hiringpipelines.workflows.applications.ApplicationForm;

/**
 * An application as a board or a careers page sends it.
 *
 * @param candidate who applies; name and e-mail address are needed
 * @param answers the answers to the posting's questions, in their order
 * @param coverLetter the letter as written
 * @param source where the candidate comes from
 * @param language the language that the candidate wants to be written to in, as a tag (BCP 47); mails are in it where we have it, and else in the house's
 */
record ApplicationSubmission(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Applicant candidate,
        @Schema(nullable = true) List<Reply> answers,

        @Schema(example = "I have brought ferries into Larne for nine winters.", nullable = true)
        String coverLetter,

        @Schema(example = "careers page", nullable = true) String source,

        @Schema(example = "de-AT", nullable = true) String language) {

    /** Who applies. */
    @Schema(name = "ApplicationCandidate")
    record Applicant(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "Maren Holt")
            String name,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "maren.holt@example.org")
            String email,

            @Schema(example = "+44 28 0000 0000", nullable = true)
            String phone,

            @Schema(example = "Ballymena", nullable = true) String location) {}

    /** The answer to one question. */
    @Schema(name = "ApplicationAnswer")
    record Reply(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "When could you start?")
            String question,

            @Schema(example = "On the first of next month.") String answer) {}

    /**
     * The application in terms of the model.
     *
     * @throws Refusal with everything that is wrong with it, each under its path
     */
    ApplicationForm form() {
        List<Problem> problems = new ArrayList<>();
        Candidate who = person(problems);
        List<Answer> replies = replies(problems);
        String tag = tag(problems);
        if (!problems.isEmpty()) {
            throw new Refusal(problems);
        }
        return new ApplicationForm(who, new Answers(replies), coverLetter, source, tag);
    }

    private Candidate person(List<Problem> problems) {
        try {
            Applicant person = candidate == null ? new Applicant(null, null, null, null) : candidate;
            return new Candidate(
                    UUID.randomUUID().toString(), person.name(), person.email(), person.phone(), person.location());
        } catch (Refusal refusal) {
            problems.addAll(refusal.problems());
            return null;
        }
    }

    private String tag(List<Problem> problems) {
        try {
            return LanguageTag.of(language);
        } catch (Refusal refusal) {
            problems.addAll(refusal.problems());
            return null;
        }
    }

    private List<Answer> replies(List<Problem> problems) {
        List<Answer> replies = new ArrayList<>();
        for (int i = 0; answers != null && i < answers.size(); i++) {
            String path = "answers[" + i + "]";
            Reply reply = answers.get(i) == null ? new Reply(null, null) : answers.get(i);
            try {
                replies.add(new Answer(reply.question(), reply.answer()));
            } catch (Refusal refusal) {
                refusal.problems().forEach(problem -> problems.add(new Problem(path, problem.message())));
            }
        }
        return replies;
    }
}
