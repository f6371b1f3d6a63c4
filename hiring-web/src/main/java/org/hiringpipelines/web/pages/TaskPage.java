package org.hiringpipelines.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.sheets.Readers;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.tasks.PersonalTask;
import org.hiringpipelines.workflows.tasks.PersonalTasks;
import org.hiringpipelines.workflows.tasks.TaskSubject;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads to where a task is done: on the candidate's page, or beside the posting that it is about. Mails link to it. */
@Controller
class TaskPage {

    private final PersonalTasks tasks;
    private final Involved involved;
    private final PostingService postings;
    private final WorkPlace workPlace;

    TaskPage(PersonalTasks tasks, Involved involved, PostingService postings, WorkPlace workPlace) {
        this.tasks = tasks;
        this.involved = involved;
        this.postings = postings;
        this.workPlace = workPlace;
    }

    /**
     * The way to a task. Where it is done already, or another's, it leads to the candidate or the posting all the same, which say how things stand.
     *
     * @throws NotFound where there has never been such a task
     */
    @GetMapping("/hiring/tasks/{id}")
    String task(@PathVariable String id, Authentication reader) {
        return tasks.find(Involved.personOf(reader), id).map(TaskPage::placeOf).orElseGet(() -> wasAbout(id, reader));
    }

    private static String placeOf(PersonalTask task) {
        return task.applicationId() != null
                ? "redirect:/hiring/applications/" + task.applicationId() + "?task={id}"
                : "redirect:/hiring/postings/" + task.postingId() + "/tasks?task={id}";
    }

    private String wasAbout(String id, Authentication reader) {
        TaskSubject subject = tasks.subjectOf(id).orElseThrow(() -> new NotFound("There is no task " + id + "."));
        boolean concerns = subject.posting()
                ? involved.inPosting(reader, subject.id())
                : involved.inApplication(reader, subject.id());
        if (!concerns) {
            throw new AccessDeniedException("This task is another's.");
        }
        return subject.posting()
                ? "redirect:/hiring/postings/" + subject.id() + "/tasks?task={id}"
                : "redirect:/hiring/applications/" + subject.id() + "?task={id}";
    }

    /** The tasks about a posting, with the posting beside them. */
    @Readers.OfPosting
    @GetMapping("/hiring/postings/{id}/tasks")
    String posting(
            @PathVariable String id,
            @RequestParam(required = false) String task,
            @RequestParam(defaultValue = "false") boolean done,
            Authentication reader,
            HttpServletRequest request,
            Model page) {
        page.addAttribute("posting", postings.brief(id));
        page.addAttribute("done", done);
        workPlace.show(id, task, "/hiring/postings/" + id + "/tasks", reader, request, page);
        return "pages/posting-tasks";
    }
}
