package org.hiringpipelines.model.application;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Locale;
import org.hiringpipelines.model.MailAddress;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.Writing;
import org.jmolecules.ddd.annotation.Identity;

/**
 * A person who applies, as the team knows them. The e-mail address, in lower case and with its domain as people read it, is what two
 * applications of one person have in common; whoever knows it can apply under it, so all else that an application says of its
 * candidate stays with that application until somebody of the team takes it over.
 *
 * @param id our id
 * @param name the name as the person writes it; never blank
 * @param email where the person is reached; never blank, unique among candidates
 * @param phone a telephone number as written, or null
 * @param location where the person lives, as written, or null
 * @param revision how often it has changed since it was first kept, so that of two changes at once the later is noticed; null before
 */
@RecordBuilder
public record Candidate(@Identity String id, String name, String email, String phone, String location, Long revision) {

    public Candidate {
        email = email == null ? null : MailAddress.readable(email.strip().toLowerCase(Locale.ROOT));
        name = name == null ? null : name.strip();
        phone = blankToNull(phone);
        location = blankToNull(location);
        Refusal.check()
                .refuseBlank(name, "candidate.name", "An application needs the candidate's name.")
                .refuseIf(tooLong(name, 200), "candidate.name", "A name has at most 200 characters.")
                .refuseUnlessOneLine(name, "candidate.name", "A name")
                .refuseBlank(email, "candidate.email", "An application needs the candidate's e-mail address.")
                .refuseIf(
                        email != null && !email.isBlank() && !(MailAddress.isOne(email) && Writing.isOneLine(email)),
                        "candidate.email",
                        "This is not an e-mail address; it looks like name@example.org.")
                .refuseUnlessOneLine(phone, "candidate.phone", "A telephone number")
                .refuseUnlessOneLine(location, "candidate.location", "A location")
                .refuseIf(tooLong(phone, 60), "candidate.phone", "A telephone number has at most 60 characters.")
                .refuseIf(tooLong(location, 200), "candidate.location", "A location has at most 200 characters.")
                .done();
    }

    /** A candidate whom nobody has kept yet. */
    public Candidate(String id, String name, String email, String phone, String location) {
        this(id, name, email, phone, location, null);
    }

    /** The person as one of their applications tells of them: so they are named in all that concerns it. */
    public Candidate in(Application application) {
        return CandidateBuilder.builder(this)
                .name(application.candidateName())
                .phone(application.candidatePhone())
                .location(application.candidateLocation())
                .build();
    }

    /** The person as known once an application is believed; what it leaves open stays as it is. */
    public Candidate correctedBy(Application application) {
        return CandidateBuilder.builder(this)
                .name(application.candidateName())
                .phone(application.candidatePhone() == null ? phone : application.candidatePhone())
                .location(application.candidateLocation() == null ? location : application.candidateLocation())
                .build();
    }

    private static boolean tooLong(String text, int most) {
        return text != null && text.length() > most;
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
