package org.hiringpipelines.web.sheets;

import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.web.language.PageWords;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page, and not in JSON, why there is nothing to show: people read it inside a form. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(basePackageClasses = SheetProblems.class)
class SheetProblems {

    private final PageWords words;

    SheetProblems(PageWords words) {
        this.words = words;
    }

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        return refusal instanceof NotFound
                ? page(HttpStatus.NOT_FOUND, "problem.nothing", words.say("problem.nothing.why"))
                : page(HttpStatus.BAD_REQUEST, "sheet.refused", words.said(refusal));
    }

    @ExceptionHandler
    ModelAndView denied(AccessDeniedException denied) {
        return page(HttpStatus.FORBIDDEN, "problem.denied", words.say("problem.denied.why"));
    }

    @ExceptionHandler
    ModelAndView cameSecond(ConcurrencyFailureException other) {
        return page(HttpStatus.CONFLICT, "problem.second", words.say("problem.second.why"));
    }

    private ModelAndView page(HttpStatus status, String title, String sentence) {
        ModelAndView page = new ModelAndView("sheets/problem");
        page.setStatus(status);
        page.addObject("title", words.say(title));
        page.addObject("sentence", sentence);
        return page;
    }
}
