package org.hiringpipelines.web.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.hiringpipelines.web.security.TasklistLogin;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Logs people in, for our pages and Tasklist at once, and leads them on to the address they asked for. */
@Controller
class LoginPage {

    private static final String HOME = "/hiring";

    private final TasklistLogin login;

    LoginPage(TasklistLogin login) {
        this.login = login;
    }

    /**
     * The page to log in.
     *
     * @param next the address on our pages to go on to; home where it is missing or leads elsewhere
     */
    @GetMapping("/hiring/login")
    String login(@RequestParam(defaultValue = HOME) String next, Model page) {
        page.addAttribute("next", within(next));
        return "pages/login";
    }

    /** Checks user and password; where they are wrong, the page says so and keeps what was typed but for the password. */
    @PostMapping("/hiring/login")
    String enter(
            @RequestParam(defaultValue = "") String user,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = HOME) String next,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        if (login.enter(request, user.strip(), password)) {
            return "redirect:" + within(next);
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        page.addAttribute("next", within(next));
        page.addAttribute("user", user);
        page.addAttribute("refused", true);
        return "pages/login";
    }

    /** Logs out, of Tasklist as well. */
    @PostMapping("/hiring/logout")
    String leave(HttpServletRequest request) {
        login.leave(request);
        return "redirect:/hiring/login";
    }

    /** Nobody is led to another site by a link to our log-in. */
    private static String within(String next) {
        return next.equals(HOME) || next.matches("/hiring[/?][^\\\\\\p{Cntrl}]*") ? next : HOME;
    }
}
