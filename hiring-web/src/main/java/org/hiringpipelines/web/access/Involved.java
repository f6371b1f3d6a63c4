package org.hiringpipelines.web.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.hiringpipelines.workflows.applications.ApplicationService;
import org.hiringpipelines.workflows.interviews.InterviewService;
import org.hiringpipelines.workflows.involvement.Capacity;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.notes.Notes;
import org.hiringpipelines.workflows.offers.OfferService;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Whether what is asked for concerns who asks. Calls and sheets say with it, as {@code @involved}, whom they are for; what there is not
 * is not found, whoever asks.
 */
@Component("involved")
public class Involved {

    private static final Set<Capacity> LEADING = EnumSet.of(Capacity.LEADS);

    /** Those who carry a hire on by programs. */
    private static final Set<Capacity> CARRYING = EnumSet.of(Capacity.LEADS, Capacity.RELAYS);

    private static final Set<Capacity> KNOWING_OFFERS = EnumSet.of(Capacity.LEADS, Capacity.RELAYS, Capacity.APPROVES);

    private static final Set<Capacity> ANY = EnumSet.allOf(Capacity.class);

    private final Involvement involvement;
    private final ApplicationService applications;
    private final InterviewService interviews;
    private final OfferService offers;
    private final Notes notes;

    Involved(
            Involvement involvement,
            ApplicationService applications,
            InterviewService interviews,
            OfferService offers,
            Notes notes) {
        this.involvement = involvement;
        this.applications = applications;
        this.interviews = interviews;
        this.offers = offers;
        this.notes = notes;
    }

    /** Who asks, as the hiring processes know them. */
    public static Person personOf(Authentication who) {
        return new Person(
                who.getName(),
                who.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .map(role -> role.replaceFirst("^ROLE_", ""))
                        .collect(Collectors.toSet()));
    }

    public boolean inPosting(Authentication who, String id) {
        return has(ANY, involvement.inPosting(personOf(who), id));
    }

    public boolean carriesPosting(Authentication who, String id) {
        return has(CARRYING, involvement.inPosting(personOf(who), id));
    }

    public boolean leadsPosting(Authentication who, String id) {
        return has(LEADING, involvement.inPosting(personOf(who), id));
    }

    public boolean inApplication(Authentication who, String id) {
        return has(ANY, involvement.inApplication(personOf(who), id));
    }

    public boolean carriesApplication(Authentication who, String id) {
        return has(CARRYING, involvement.inApplication(personOf(who), id));
    }

    public boolean leadsApplication(Authentication who, String id) {
        return has(LEADING, involvement.inApplication(personOf(who), id));
    }

    public boolean answersNotes(Authentication who, String id) {
        return notes.mayAnswer(personOf(who), id);
    }

    public boolean inInterview(Authentication who, String id) {
        return inApplication(who, interviews.find(id).applicationId());
    }

    public boolean leadsInterview(Authentication who, String id) {
        return leadsApplication(who, interviews.find(id).applicationId());
    }

    public boolean carriesInterview(Authentication who, String id) {
        return carriesApplication(who, interviews.find(id).applicationId());
    }

    public boolean knowsOffer(Authentication who, String id) {
        return has(KNOWING_OFFERS, involvement.inApplication(personOf(who), applicationOfOffer(id)));
    }

    public boolean carriesOffer(Authentication who, String id) {
        return carriesApplication(who, applicationOfOffer(id));
    }

    public boolean leadsOffer(Authentication who, String id) {
        return leadsApplication(who, applicationOfOffer(id));
    }

    public boolean inDocument(Authentication who, String id) {
        return inApplication(who, applications.document(id).applicationId());
    }

    public boolean hasTask(Authentication who, String id) {
        return involvement.has(personOf(who), id);
    }

    private String applicationOfOffer(String id) {
        return offers.find(id).applicationId();
    }

    private static boolean has(Set<Capacity> wanted, Set<Capacity> capacities) {
        return !Collections.disjoint(wanted, capacities);
    }
}
