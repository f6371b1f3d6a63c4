package org.hiringpipelines.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.security.TasklistLogin;
import org.hiringpipelines.workflows.postings.PostingService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where people enter what begins a process: a posting, a candidate, a withdrawal. The form is the one that Tasklist shows, and is sent to where Tasklist sends it. */
@Controller
class EntryPage {

    /** The processes by their keys, each with the entry of the navigation that it belongs to. */
    private static final Map<String, String> PROCESSES =
            Map.of("posting", "postings", "add-candidate", "postings", "record-withdrawal", "home");

    private final PostingService postings;
    private final Involved involved;
    private final TasklistLogin login;
    private final String webapps;

    EntryPage(
            PostingService postings,
            Involved involved,
            TasklistLogin login,
            @Value("${camunda.bpm.webapp.application-path:/camunda}") String webapps) {
        this.postings = postings;
        this.involved = involved;
        this.login = login;
        this.webapps = webapps;
    }

    /**
     * The form that starts a process.
     *
     * @param process the process's key
     * @param posting the posting that is chosen from the beginning; none where it is empty
     * @throws NotFound where no process of that key is started by people
     */
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')")
    @GetMapping("/hiring/start/{process}")
    String form(
            @PathVariable String process,
            @RequestParam(defaultValue = "") String posting,
            Authentication reader,
            HttpServletRequest request,
            Model page) {
        if (!PROCESSES.containsKey(process)) {
            throw new NotFound("Nothing of that name is started here.");
        }
        page.addAttribute("process", process);
        page.addAttribute("here", PROCESSES.get(process));
        if (!posting.isEmpty() && involved.leadsPosting(reader, posting)) {
            page.addAttribute("chosen", ChoicesByName.Choice.of(postings.brief(posting)));
        }
        page.addAttribute("engineRest", webapps + "/api/engine/engine/" + login.engineName());
        page.addAttribute("token", login.tokenOf(request));
        return "pages/entry";
    }
}
