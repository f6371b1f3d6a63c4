package org.hiringpipelines.web.pages;

import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.web.language.PageWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Says on a page of ours why there is nothing to show, and where to go from there. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(basePackageClasses = PageProblems.class)
class PageProblems {

    private static final Logger LOG = LoggerFactory.getLogger(PageProblems.class);

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
                : page(
                        refusal instanceof Conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST,
                        "problem.refused",
                        words.said(refusal),
                        who);
    }

    /** Nobody is to blame who asked; what happened is for us to read. What is wrong with the request itself is said as a status by whoever found it. */
    @ExceptionHandler
    ModelAndView failed(Exception failure, Authentication who) {
        if (failure instanceof ErrorResponse told) {
            return page(told.getStatusCode(), "problem.nothing", words.say("problem.nothing.why"), who);
        }
        LOG.error("A page failed for a reason of ours.", failure);
        return page(HttpStatus.INTERNAL_SERVER_ERROR, "problem.failed", words.say("problem.failed.why"), who);
    }

    @ExceptionHandler
    ModelAndView denied(AccessDeniedException denied, Authentication who) {
        return page(HttpStatus.FORBIDDEN, "problem.denied", words.say("problem.denied.why"), who);
    }

    @ExceptionHandler
    ModelAndView cameSecond(ConcurrencyFailureException other, Authentication who) {
        return page(HttpStatus.CONFLICT, "problem.second", words.say("problem.second.why"), who);
    }

    private ModelAndView page(HttpStatusCode status, String title, String sentence, Authentication who) {
        ModelAndView page = new ModelAndView("pages/problem");
        page.setStatus(status);
        page.addObject("title", words.say(title));
        page.addObject("sentence", sentence);
        page.addObject("visitor", visitors.visitor(who));
        return page;
    }
}
