package org.hiringpipelines.web.pages;

import java.util.Collections;
import java.util.Set;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells each page who looks at it, so that its head can name them and lead them to what is theirs. */
@ControllerAdvice(basePackageClasses = Visitors.class)
class Visitors {

    private static final Set<String> LEADING = Set.of(Team.RECRUITERS, Team.HIRING_MANAGERS, Team.ADMINISTRATORS);

    private static final Set<String> MEETING = Set.of(
            Team.RECRUITERS, Team.HIRING_MANAGERS, Team.ADMINISTRATORS, "integrators", "interviewers", "approvers");

    private final Team team;

    Visitors(Team team) {
        this.team = team;
    }

    /** Who is asking; null before somebody has logged in. */
    @ModelAttribute("visitor")
    Visitor visitor(Authentication who) {
        if (who == null || who instanceof AnonymousAuthenticationToken) {
            return null;
        }
        Set<String> groups = Involved.personOf(who).groups();
        return new Visitor(
                who.getName(),
                team.nameOf(who.getName()),
                !Collections.disjoint(groups, LEADING),
                !Collections.disjoint(groups, MEETING),
                groups.contains(Team.ADMINISTRATORS));
    }

    /** The language of the page, for whoever reads it aloud. */
    @ModelAttribute("language")
    String language() {
        return PageWords.locale().getLanguage();
    }
}
