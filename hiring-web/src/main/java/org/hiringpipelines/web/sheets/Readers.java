package org.hiringpipelines.web.sheets;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;

/** Who may look at what. */
final class Readers {

    private static final Set<String> HANDLING_REPORTS =
            Set.of("ROLE_recruiters", "ROLE_hiringManagers", "ROLE_camunda-admin");

    private static final Set<String> LOOKING_AFTER_CANDIDATES = Set.of("ROLE_recruiters", "ROLE_camunda-admin");

    private Readers() {}

    /** Whoever has to do with a candidate. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize(
            "hasAnyRole('recruiters', 'hiringManagers', 'interviewers', 'approvers', 'integrators', 'camunda-admin')")
    @interface OfApplications {}

    /** Those who decide about a candidate: an interviewer who read the others' scorecards would no longer judge alone. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')")
    @interface OfScorecards {}

    /** Those who make, approve and hand over offers. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'approvers', 'integrators', 'camunda-admin')")
    @interface OfOffers {}

    /** Those who record what a check brought out, or decide what becomes of it: what is in a report is for nobody else. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')")
    @interface OfReports {}

    /** Those who look after what is known of candidates. */
    @Documented
    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @PreAuthorize("hasAnyRole('recruiters', 'camunda-admin')")
    @interface OfKnownCandidates {}

    /** Whether this person is one of {@link OfKnownCandidates}. */
    static boolean looksAfterCandidates(Authentication person) {
        return isOneOf(LOOKING_AFTER_CANDIDATES, person);
    }

    /** Whether this person is one of {@link OfReports}. */
    static boolean handlesReports(Authentication person) {
        return isOneOf(HANDLING_REPORTS, person);
    }

    /** Whether this person is here to interview and for nothing else. */
    static boolean onlyInterviews(Authentication person) {
        return person.getAuthorities().stream()
                .allMatch(role -> role.getAuthority().equals("ROLE_interviewers"));
    }

    private static boolean isOneOf(Set<String> roles, Authentication person) {
        return person.getAuthorities().stream().anyMatch(role -> roles.contains(role.getAuthority()));
    }
}
