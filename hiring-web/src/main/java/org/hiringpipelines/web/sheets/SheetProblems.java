package org.hiringpipelines.web.sheets;

import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
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

    @ExceptionHandler
    ModelAndView refused(Refusal refusal) {
        return refusal instanceof NotFound
                ? page(
                        HttpStatus.NOT_FOUND,
                        "There is nothing here",
                        "It may have been removed, or the link is not whole.")
                : page(HttpStatus.BAD_REQUEST, "This cannot be shown", refusal.getMessage());
    }

    @ExceptionHandler
    ModelAndView denied(AccessDeniedException denied) {
        return page(
                HttpStatus.FORBIDDEN,
                "This page is not for you",
                "It shows what only those may see whom it concerns. Ask the recruiter or the hiring manager if you should be one of them.");
    }

    @ExceptionHandler
    ModelAndView cameSecond(ConcurrencyFailureException other) {
        return page(
                HttpStatus.CONFLICT,
                "Somebody else was faster",
                "The same was changed at this moment. Look how it stands now, and try again if it is still needed.");
    }

    private static ModelAndView page(HttpStatus status, String title, String sentence) {
        ModelAndView page = new ModelAndView("sheets/problem");
        page.setStatus(status);
        page.addObject("title", title);
        page.addObject("sentence", sentence);
        return page;
    }
}
