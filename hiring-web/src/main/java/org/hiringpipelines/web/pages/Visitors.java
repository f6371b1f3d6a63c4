package org.hiringpipelines.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Set;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.language.Languages;
import org.hiringpipelines.workflows.people.Team;
import org.springframework.http.HttpMethod;
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

    private static final Set<String> DRAWING = Set.of("designers", Team.ADMINISTRATORS);

    private final Team team;
    private final Languages languages;

    Visitors(Team team, Languages languages) {
        this.team = team;
        this.languages = languages;
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
                groups.contains(Team.ADMINISTRATORS),
                !Collections.disjoint(groups, DRAWING));
    }

    /** The languages that the page can be read in; null where it cannot be asked for again, since it answers what somebody sent. */
    @ModelAttribute("languages")
    OfferedLanguages languages(HttpServletRequest request) {
        return request.getMethod().equals(HttpMethod.GET.name())
                ? OfferedLanguages.of(languages.all(), PageWords.locale(), OurAddress.of(request))
                : null;
    }
}
