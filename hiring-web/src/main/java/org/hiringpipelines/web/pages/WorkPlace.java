package org.hiringpipelines.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.security.TasklistLogin;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.tasks.PersonalTask;
import org.hiringpipelines.workflows.tasks.PersonalTasks;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The place on a page where a task is done: its form, drawn as Tasklist draws it, and sent to where Tasklist sends it, so that the same rules hold and the same sentences
 * come back.
 */
@Component
class WorkPlace {

    private final PersonalTasks tasks;
    private final TasklistLogin login;
    private final PageTimes times;
    private final PageWords words;
    private final String webapps;

    WorkPlace(
            PersonalTasks tasks,
            TasklistLogin login,
            PageTimes times,
            PageWords words,
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String webapps) {
        this.tasks = tasks;
        this.login = login;
        this.times = times;
        this.words = words;
        this.webapps = webapps;
    }

    /**
     * Shows on a page the tasks that the reader has or could take there, and one of them to be done.
     *
     * @param subjectId the application or posting that the page is about
     * @param chosen the task to be done; the first that is due where it is null, or not the reader's
     * @param address where the page is, to come back to once the task is done
     */
    void show(
            String subjectId,
            String chosen,
            String address,
            Authentication reader,
            HttpServletRequest request,
            Model page) {
        Person person = Involved.personOf(reader);
        List<PersonalTask> about = tasks.about(person, subjectId);
        Optional<PersonalTask> named = chosen == null ? Optional.empty() : tasks.find(person, chosen);
        Optional<PersonalTask> open =
                named.or(() -> about.stream().filter(task -> !task.standing()).findFirst());
        page.addAttribute("missing", chosen != null && named.isEmpty());
        page.addAttribute(
                "task",
                open.map(task -> TaskCard.of(task, reader.getName(), times, words))
                        .orElse(null));
        page.addAttribute(
                "otherTasks",
                about.stream()
                        .filter(task -> open.stream().noneMatch(task::equals))
                        .map(task -> TaskCard.of(task, reader.getName(), times, words))
                        .toList());
        page.addAttribute("address", address);
        page.addAttribute("engineRest", webapps + "/api/engine/engine/" + login.engineName());
        page.addAttribute("token", login.tokenOf(request));
        if (open.isEmpty()) {
            page.addAttribute(
                    "next",
                    tasks.dueTo(person, 1).stream()
                            .findFirst()
                            .map(task -> TaskCard.of(task, reader.getName(), times, words))
                            .orElse(null));
        }
    }
}
