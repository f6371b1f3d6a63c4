package org.hiringpipelines.app.start;

import jakarta.servlet.http.HttpServletRequest;
import org.hiringpipelines.app.team.LocalTeam;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.web.pages.OfferedLanguages;
import org.hiringpipelines.workflows.language.Languages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page a newcomer opens first. It names logins only where the local team is there to use them. */
@Controller
class StartPage {

    private final ObjectProvider<LocalTeam> team;
    private final Languages languages;

    StartPage(ObjectProvider<LocalTeam> team, Languages languages) {
        this.team = team;
        this.languages = languages;
    }

    /** Whoever is logged in reads it in their language, and changes that where they work. */
    @GetMapping("/")
    String show(HttpServletRequest request, Model model) {
        team.ifAvailable(there -> {
            model.addAttribute("teammates", there.teammates());
            model.addAttribute("password", LocalTeam.PASSWORD);
        });
        if (request.getUserPrincipal() == null) {
            model.addAttribute(
                    "languages",
                    OfferedLanguages.of(languages.all(), PageWords.locale(), "/")
                            .all());
        }
        return "start";
    }
}
