package org.hiringpipelines.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.web.access.Colleague;
import org.hiringpipelines.web.access.Colleagues;
import org.hiringpipelines.web.access.Passwords;
import org.hiringpipelines.web.language.PageWords;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lets the holder of a link choose a password. Whoever has the link needs no log-in for it; to look at the page uses nothing up. */
@Controller
@RequestMapping("/hiring/password/{secret}")
class PasswordPage {

    private static final String VIEW = "pages/password";

    private final Colleagues colleagues;
    private final PageWords words;

    PasswordPage(Colleagues colleagues, PageWords words) {
        this.colleagues = colleagues;
        this.words = words;
    }

    @ModelAttribute("shortest")
    int shortest() {
        return Passwords.SHORTEST;
    }

    @GetMapping
    String ask(@PathVariable String secret, HttpServletResponse answer, Model page) {
        return show(secret, answer, page);
    }

    /** Takes the password; what cannot be taken is said above the fields, which are empty again. */
    @PostMapping
    String choose(
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletResponse answer,
            Model page) {
        try {
            Colleague holder = colleagues.holderOf(secret);
            colleagues.choosePassword(secret, password, again);
            page.addAttribute("holder", holder);
            page.addAttribute("chosen", true);
            return VIEW;
        } catch (NotFound noMore) {
            return show(secret, answer, page);
        } catch (Refusal refusal) {
            answer.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("problem", words.said(refusal));
            return show(secret, answer, page);
        }
    }

    private String show(String secret, HttpServletResponse answer, Model page) {
        // A browser that many use shall not offer it to the next one.
        answer.setHeader("Cache-Control", "no-store");
        try {
            page.addAttribute("holder", colleagues.holderOf(secret));
        } catch (NotFound noMore) {
            answer.setStatus(HttpStatus.NOT_FOUND.value());
        }
        return VIEW;
    }
}
