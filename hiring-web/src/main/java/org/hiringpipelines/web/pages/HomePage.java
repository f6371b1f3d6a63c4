package org.hiringpipelines.web.pages;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hiringpipelines.model.application.Application;
import org.hiringpipelines.model.interview.Interview;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.postings.PostingService;
import org.hiringpipelines.workflows.tasks.PersonalTask;
import org.hiringpipelines.workflows.tasks.PersonalTasks;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where people begin: what is due to them, whom they meet today, and what they wait for from whom. */
@Controller
class HomePage {

    /** How many lines a list has at most; above it stands how many there are. */
    private static final int LINES = 25;

    private final PersonalTasks tasks;
    private final InterviewService interviews;
    private final ApplicationService applications;
    private final PostingService postings;
    private final Team team;
    private final FirstSteps firstSteps;
    private final PageTimes times;
    private final PageWords words;

    HomePage(
            PersonalTasks tasks,
            InterviewService interviews,
            ApplicationService applications,
            PostingService postings,
            Team team,
            FirstSteps firstSteps,
            PageTimes times,
            PageWords words) {
        this.tasks = tasks;
        this.interviews = interviews;
        this.applications = applications;
        this.postings = postings;
        this.team = team;
        this.firstSteps = firstSteps;
        this.times = times;
        this.words = words;
    }

    /**
     * An interview of today.
     *
     * @param applicationId for the link to the candidate
     * @param time when it begins
     * @param minutes how long it takes
     * @param round what the team calls it
     * @param candidate whom one meets
     * @param posting the title of the posting
     * @param place where it is; may be null
     * @param link whether the place is an address to open
     */
    record MeetingToday(
            String applicationId,
            ShownTime time,
            int minutes,
            String round,
            String candidate,
            String posting,
            String place,
            boolean link) {}

    /**
     * Something that others are to do.
     *
     * @param task what it is
     * @param from from whom it is awaited, in words
     * @param place the address of what it is about
     */
    record Awaited(TaskCard task, String from, String place) {}

    @GetMapping("/hiring")
    String home(Authentication reader, Model page) {
        Person person = Involved.personOf(reader);
        Instant now = times.now();
        List<TaskCard> due = tasks.dueTo(person, LINES).stream()
                .map(task -> TaskCard.of(task, reader.getName(), times, words))
                .toList();
        List<Awaited> awaited = tasks.awaitedBy(person, LINES).stream()
                .map(task -> awaited(task, reader))
                .toList();
        if (person.groups().contains(Team.ADMINISTRATORS)) {
            page.addAttribute(
                    "undone", firstSteps.undone().stream().map(FirstStep::id).toList());
        }
        page.addAttribute("due", due);
        page.addAttribute("dueCount", due.size() < LINES ? due.size() : tasks.countDueTo(person));
        page.addAttribute("overdueCount", due.isEmpty() ? 0 : tasks.countOverdue(person, now));
        page.addAttribute("awaited", awaited);
        page.addAttribute("awaitedCount", awaited.size() < LINES ? awaited.size() : tasks.countAwaitedBy(person));
        page.addAttribute(
                "meetings",
                interviews.heldBy(reader.getName(), times.startOfToday(), times.endOfToday()).stream()
                        .map(this::meeting)
                        .toList());
        return "pages/home";
    }

    private MeetingToday meeting(Interview interview) {
        Application application = applications.find(interview.applicationId());
        String place = interview.place();
        return new MeetingToday(
                application.id(),
                times.time(interview.startsAt()),
                interview
                        .slots()
                        .takenAt(interview.startsAt(), interview.minutes())
                        .minutes(),
                words.said(interview.roundName()),
                applications.candidateOf(application).name(),
                postings.brief(application.postingId()).title(),
                place,
                place != null && place.matches("https?://\\S+"));
    }

    private Awaited awaited(PersonalTask task, Authentication reader) {
        String from =
                switch (task.key()) {
                    case "Task_RecordSlot", "Task_RecordOfferAnswer" -> task.candidateName();
                    case "Task_RecordClearance" -> words.say("home.vendor");
                    default -> task.assignee() == null ? groups(task) : team.nameOf(task.assignee());
                };
        return new Awaited(
                TaskCard.of(task, reader.getName(), times, words),
                from,
                task.applicationId() == null
                        ? "/hiring/postings/" + task.postingId() + "/tasks"
                        : "/hiring/applications/" + task.applicationId());
    }

    private String groups(PersonalTask task) {
        return task.groups().stream()
                .map(team::groupNameOf)
                .map(words::said)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
