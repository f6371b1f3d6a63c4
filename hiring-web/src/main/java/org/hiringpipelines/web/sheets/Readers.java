package org.hiringpipelines.web.sheets;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.access.prepost.PreAuthorize;

/** Who may look at what: members of these groups, as far as what is asked for concerns them. Each takes the path's {@code id}. */
public final class Readers {

    private Readers() {}

    /** Those who draw how the team hires; what is about it tells of no candidate. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('designers', 'camunda-admin')")
    public @interface OfDesigns {}

    /** Whoever has to do with a posting. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("@involved.inPosting(authentication, #id)")
    public @interface OfPosting {}

    /** Those who decide about a posting: what is on the page tells of all who applied for it. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')"
            + " and @involved.leadsPosting(authentication, #id)")
    public @interface OfApplicants {}

    /** Whoever has to do with an application. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize(
            "hasAnyRole('recruiters', 'hiringManagers', 'interviewers', 'approvers', 'integrators', 'camunda-admin')"
                    + " and @involved.inApplication(authentication, #id)")
    public @interface OfApplication {}

    /** Whoever has to do with the application that a document came with. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize(
            "hasAnyRole('recruiters', 'hiringManagers', 'interviewers', 'approvers', 'integrators', 'camunda-admin')"
                    + " and @involved.inDocument(authentication, #id)")
    @interface OfDocument {}

    /** Whoever has to do with the application that an interview is about. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize(
            "hasAnyRole('recruiters', 'hiringManagers', 'interviewers', 'approvers', 'integrators', 'camunda-admin')"
                    + " and @involved.inInterview(authentication, #id)")
    @interface OfInterview {}

    /** Those who look for a time for an interview: when others are booked is for nobody else. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')"
            + " and @involved.leadsInterview(authentication, #id)")
    @interface OfScheduling {}

    /** Those who reject a candidate, put one on hold, or take that back. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')"
            + " and @involved.leadsApplication(authentication, #id)")
    public @interface OfDecisions {}

    /** Those who note something about an application: who leads it, and whom a note mentions. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("(hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')"
            + " and @involved.leadsApplication(authentication, #id))"
            + " or (hasAnyRole('recruiters', 'hiringManagers', 'interviewers', 'approvers', 'camunda-admin')"
            + " and @involved.answersNotes(authentication, #id))")
    public @interface OfNotes {}

    /** Those who decide about a candidate: an interviewer who read the others' scorecards would no longer judge alone. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')"
            + " and @involved.leadsApplication(authentication, #id)")
    @interface OfScorecards {}

    /** Those who make, approve and hand over an offer. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'approvers', 'integrators', 'camunda-admin')"
            + " and @involved.knowsOffer(authentication, #id)")
    @interface OfOffer {}

    /** Those who record what a check of an offer brought out, or decide what becomes of it: what is in a report is for nobody else. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')"
            + " and @involved.leadsOffer(authentication, #id)")
    @interface OfReports {}

    /** Those who look after what is known of an application's candidate. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'camunda-admin') and @involved.leadsApplication(authentication, #id)")
    public @interface OfKnownCandidate {}
}
