package org.hiringpipelines.web.samples;

import java.util.Optional;
import org.hiringpipelines.workflows.people.Team;

/**
 * Who works on the samples, by user ids. An application that has a team of its own for that declares a bean of this type; otherwise
 * {@linkplain SamplePeople people come with the samples}, and go with them.
 *
 * @param manager whom the postings name as hiring manager
 * @param recruiter whom the postings name as recruiter
 * @param approver who approves postings and offers
 * @param interviewer who interviews
 * @param otherInterviewer who interviews beside them
 */
public record SampleCast(
        String manager, String recruiter, String approver, String interviewer, String otherInterviewer) {

    /** Who of them stands for a group; nobody for a group that has no part in the samples. */
    Optional<String> memberOf(String group) {
        return group == null
                ? Optional.empty()
                : Optional.ofNullable(
                        switch (group) {
                            case Team.RECRUITERS -> recruiter;
                            case Team.HIRING_MANAGERS -> manager;
                            case "approvers" -> approver;
                            case "interviewers" -> interviewer;
                            default -> null;
                        });
    }
}
