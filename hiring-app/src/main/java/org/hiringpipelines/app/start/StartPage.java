package org.hiringpipelines.app.start;

import org.hiringpipelines.app.team.LocalTeam;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page a newcomer opens first. It names logins only where the local team is there to use them. */
@Controller
class StartPage {

    private final ObjectProvider<LocalTeam> team;

    StartPage(ObjectProvider<LocalTeam> team) {
        this.team = team;
    }

    @GetMapping("/")
    String show(Model model) {
        team.ifAvailable(there -> {
            model.addAttribute("teammates", there.teammates());
            model.addAttribute("password", LocalTeam.PASSWORD);
        });
        return "start";
    }
}
