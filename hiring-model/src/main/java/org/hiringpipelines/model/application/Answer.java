package org.hiringpipelines.model.application;

import org.hiringpipelines.model.Refusal;

/** What a candidate answered to one question of the application form. */
public record Answer(String question, String answer) {

    public Answer {
        Refusal.check()
                .refuseBlank(question, "answers", "An answer needs its question.")
                .refuseIf(
                        question != null && question.length() > 1000,
                        "answers",
                        "A question has at most 1,000 characters.")
                .refuseIf(
                        answer != null && answer.length() > 20_000,
                        "answers",
                        "An answer has at most 20,000 characters.")
                .done();
        answer = answer == null ? "" : answer;
    }
}
