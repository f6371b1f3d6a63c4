package org.hiringpipelines.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hiringpipelines.web.language.ReadersLanguage;
import org.hiringpipelines.web.security.TasklistLogin;
import org.hiringpipelines.workflows.language.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Logs people in, for our pages and Tasklist at once, and leads them on to the address they asked for. */
@Controller
class LoginPage {

    private final TasklistLogin login;
    private final Languages languages;

    LoginPage(TasklistLogin login, Languages languages) {
        this.login = login;
        this.languages = languages;
    }

    /**
     * The page to log in.
     *
     * @param next the address on our pages to go on to; home where it is missing or leads elsewhere
     * @param language the language that was chosen here; the browser's where it is empty
     */
    @GetMapping("/hiring/login")
    String login(
            @RequestParam(defaultValue = OurAddress.HOME) String next,
            @RequestParam(name = ReadersLanguage.PARAMETER, defaultValue = "") String language,
            Model page) {
        page.addAttribute("next", OurAddress.within(next));
        page.addAttribute("chosenLanguage", language);
        return "pages/login";
    }

    /** Checks user and password; where they are wrong, the page says so and keeps what was typed but for the password. */
    @PostMapping("/hiring/login")
    String enter(
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = OurAddress.HOME) String next,
            @RequestParam(name = ReadersLanguage.PARAMETER, defaultValue = "") String language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (login.enter(request, user.strip(), password)) {
            if (!language.isEmpty()) {
                languages.choose(user.strip(), language);
            }
            return "redirect:" + OurAddress.within(next);
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        page.addAttribute("next", OurAddress.within(next));
        page.addAttribute("user", user);
        page.addAttribute("chosenLanguage", language);
        page.addAttribute("refused", true);
        return "pages/login";
    }

    /** Logs out, of Tasklist as well. */
    @PostMapping("/hiring/logout")
    String leave(HttpServletRequest request) {
        login.leave(request);
        return "redirect:/hiring/login";
    }
}
