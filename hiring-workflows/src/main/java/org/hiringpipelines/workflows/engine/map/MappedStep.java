package org.hiringpipelines.workflows.engine.map;

import java.util.List;
import java.util.Set;

/**
 * A step of a process, with what it uses. Gateways are steps as well, with what the conditions behind them ask.
 *
 * @param id its id
 * @param name its name, or its id where it has none
 * @param kind what it is, such as {@code userTask}, as BPMN calls it
 * @param within the id of the sub-process that it stands in; null for none
 * @param people whose task it is, what comes first before the others: the variables ({@code recruiter}), services ({@code approvals}) or groups ({@code recruiters}) that say so
 * @param form the id of its form; null for none
 * @param later whether its time begins later than the task
 * @param services the methods of services that it calls, such as {@code offers.extend}
 * @param mails the texts that it sends, by the names of their files
 * @param tables the tables that it asks itself
 * @param calls the key of the process that it calls, or an expression for it; null for none
 * @param awaits the message or the time that it waits for; null for none
 * @param forCandidates what candidates are told of it; null for nothing
 */
public record MappedStep(
        String id,
        String name,
        String kind,
        String within,
        List<String> people,
        String form,
        boolean later,
        Set<String> services,
        Set<String> mails,
        Set<String> tables,
        String calls,
        String awaits,
        String forCandidates) {

    /** Whether it does or uses anything, beside leading from one step to another. */
    boolean doesSomething() {
        return !people.isEmpty()
                || form != null
                || !services.isEmpty()
                || !mails.isEmpty()
                || !tables.isEmpty()
                || calls != null
                || awaits != null;
    }
}
