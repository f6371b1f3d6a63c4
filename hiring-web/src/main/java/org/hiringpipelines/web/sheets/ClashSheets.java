package org.hiringpipelines.web.sheets;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.hiringpipelines.workflows.forms.FormFields;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.interviews.MeetingTimes;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows, while times are being proposed, who of those named is at another interview then. */
@Controller
class ClashSheets {

    /** More times than a form proposes. */
    private static final int MOST = 50;

    private final InterviewService interviews;
    private final MeetingTimes times;
    private final Wording wording;
    private final Clock clock;

    ClashSheets(InterviewService interviews, MeetingTimes times, Wording wording, Clock clock) {
        this.interviews = interviews;
        this.times = times;
        this.wording = wording;
        this.clock = clock;
    }

    /**
     * What is half filled in is left out.
     *
     * @param with user ids
     * @param at times; those without an offset by the employer's clock
     */
    @Readers.OfScheduling
    @GetMapping("/sheets/interviews/{id}/clashes")
    String clashes(
            @PathVariable String id,
            @RequestParam(defaultValue = "") List<String> with,
            @RequestParam(defaultValue = "") List<String> at,
            Model page) {
        List<Instant> starts = at.stream()
                .limit(MOST)
                .map(this::moment)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<String> panel = with.stream()
                .filter(person -> !person.isBlank())
                .distinct()
                .limit(20)
                .toList();
        page.addAttribute("asked", !starts.isEmpty() && !panel.isEmpty());
        page.addAttribute(
                "clashes",
                interviews.clashes(id, panel, starts).stream()
                        .map(clash -> wording.say(
                                "sheet.clashes.one",
                                wording.person(clash.interviewer()),
                                wording.said(times.words(clash.startsAt()))))
                        .toList());
        return "sheets/clashes";
    }

    private Instant moment(String text) {
        return new FormFields().time("at", text, clock.getZone());
    }
}
