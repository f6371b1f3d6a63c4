package org.hiringpipelines.web.pages;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hiringpipelines.web.access.Colleagues;
import org.hiringpipelines.web.access.Crew;
import org.hiringpipelines.workflows.correspondence.PromptMail;
import org.hiringpipelines.workflows.samples.SampleRegister;
import org.springframework.stereotype.Component;

/** Tells what is still to be done before a team can hire. */
@Component
class FirstSteps {

    private final Colleagues colleagues;
    private final PromptMail mail;
    private final SampleRegister samples;

    FirstSteps(Colleagues colleagues, PromptMail mail, SampleRegister samples) {
        this.colleagues = colleagues;
        this.mail = mail;
        this.samples = samples;
    }

    /** The steps that nobody has done, in their order. */
    Set<FirstStep> undone() {
        return undone(colleagues.crews());
    }

    /** The same, by those who are known to be in each group. */
    Set<FirstStep> undone(List<Crew> crews) {
        Set<FirstStep> undone = EnumSet.noneOf(FirstStep.class);
        if (crews.stream().anyMatch(Crew::missing)) {
            undone.add(FirstStep.TEAM);
        }
        if (!mail.hasWorked()) {
            undone.add(FirstStep.MAIL);
        }
        if (!samples.knowsRealPosting()) {
            undone.add(FirstStep.POSTING);
        }
        return undone;
    }
}
