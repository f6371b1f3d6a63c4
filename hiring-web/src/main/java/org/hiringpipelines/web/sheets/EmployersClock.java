package org.hiringpipelines.web.sheets;

import org.hiringpipelines.workflows.interviews.MeetingTimes;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells each sheet and page by whose clock its times are, since its reader may live by another. */
@ControllerAdvice(basePackages = {"org.hiringpipelines.web.sheets", "org.hiringpipelines.web.pages"})
class EmployersClock {

    private final MeetingTimes times;

    EmployersClock(MeetingTimes times) {
        this.times = times;
    }

    /** A city, such as Zurich. */
    @ModelAttribute("clock")
    String clock() {
        return times.city();
    }
}
