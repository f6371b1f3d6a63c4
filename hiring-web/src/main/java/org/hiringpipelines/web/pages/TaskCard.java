package org.hiringpipelines.web.pages;

import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.tasks.PersonalTask;

/**
 * A task as a page names it.
 *
 * @param id its id, by which its page is found
 * @param name its name
 * @param instructions what whoever does it should know; may be null
 * @param candidate whom it is about; null where it is about a posting alone
 * @param posting the title of the posting; may be null
 * @param waiting how long it has been waiting, in words
 * @param due until when it should be done; null where it is never due
 * @param overdue whether that has passed
 * @param taken whether the reader has it, and need not take it first
 */
record TaskCard(
        String id,
        String name,
        String instructions,
        String candidate,
        String posting,
        String waiting,
        ShownTime due,
        boolean overdue,
        boolean taken) {

    static TaskCard of(PersonalTask task, String reader, PageTimes times, PageWords words) {
        return new TaskCard(
                task.id(),
                words.said(task.name()),
                words.said(task.instructions()),
                task.candidateName(),
                task.postingTitle(),
                times.waiting(task.since()),
                times.day(task.dueAt()),
                task.overdueAt(times.now()),
                task.belongsTo(reader));
    }
}
