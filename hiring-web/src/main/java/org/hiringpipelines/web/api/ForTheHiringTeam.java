package org.hiringpipelines.web.api;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Calls for those who take postings and applications in and carry them on: recruiters, hiring managers, administrators, and the
 * systems that act for candidates and vendors. Interviewers and approvers have their tasks instead. A call about one posting says
 * so: then it is for those who lead it alone, and for programs. Each takes the path's {@code id}.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@PreAuthorize(ForTheHiringTeam.MEMBERS)
@interface ForTheHiringTeam {

    String MEMBERS = "hasAnyRole('integrators', 'recruiters', 'hiringManagers', 'camunda-admin')";

    /** About one posting. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize(MEMBERS + " and @involved.carriesPosting(authentication, #id)")
    @interface AboutPosting {}

    /** About many applications for one posting: programs take no decisions. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')"
            + " and @involved.leadsPosting(authentication, #id)")
    @interface LeadingPosting {}

    /** About one application. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize(MEMBERS + " and @involved.carriesApplication(authentication, #id)")
    @interface AboutApplication {}

    /** About one interview. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize(MEMBERS + " and @involved.carriesInterview(authentication, #id)")
    @interface AboutInterview {}

    /** About one offer. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize(MEMBERS + " and @involved.carriesOffer(authentication, #id)")
    @interface AboutOffer {}
}
