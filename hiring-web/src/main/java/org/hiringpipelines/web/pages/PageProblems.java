package org.hiringpipelines.web.pages;

import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page of ours why there is nothing to show, and where to go from there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {

    private final Visitors visitors;
    private final PageWords words;

    PageProblems(Visitors visitors, PageWords words) {
        this.visitors = visitors;
        this.words = words;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal, Authentication who) {
        return refusal instanceof NotFound
                ? page(HttpStatus.NOT_FOUND, "problem.nothing", words.say("problem.nothing.why"), who)
                : page(HttpStatus.BAD_REQUEST, "problem.refused", refusal.getMessage(), who);
    }

    @ExceptionHandler
    ModelAndView denied(AccessDeniedException denied, Authentication who) {
        return page(HttpStatus.FORBIDDEN, "problem.denied", words.say("problem.denied.why"), who);
    }

    @ExceptionHandler
    ModelAndView cameSecond(ConcurrencyFailureException other, Authentication who) {
        return page(HttpStatus.CONFLICT, "problem.second", words.say("problem.second.why"), who);
    }

    private ModelAndView page(HttpStatus status, String title, String sentence, Authentication who) {
        ModelAndView page = new ModelAndView("pages/problem");
        page.setStatus(status);
        page.addObject("title", words.say(title));
        page.addObject("sentence", sentence);
        page.addObject("visitor", visitors.visitor(who));
        page.addObject("language", visitors.language());
        return page;
    }
}
