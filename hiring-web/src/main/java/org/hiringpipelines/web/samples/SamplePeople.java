package org.hiringpipelines.web.samples;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.web.access.Passwords;
import org.hiringpipelines.workflows.people.Team;
import org.hiringpipelines.workflows.samples.SampleAddresses;
import org.hiringpipelines.workflows.samples.SampleKind;
import org.hiringpipelines.workflows.samples.SampleRegister;
import org.hiringpipelines.workflows.samples.SampleRemoval;
import org.springframework.stereotype.Component;

/** Five people who come with the samples. Nobody logs in as one of them, unless an administrator gives them a password; no mail reaches them. */
@Component
class SamplePeople {

    private static final SampleCast CAST = new SampleCast(
            "sampleManager", "sampleRecruiter", "sampleApprover", "sampleInterviewer", "sampleInterviewer2");

    private static final List<SamplePerson> PARTS = List.of(
            new SamplePerson(CAST.manager(), "Marcus", "Okafor", Team.HIRING_MANAGERS),
            new SamplePerson(CAST.recruiter(), "Rosa", "Lindqvist", Team.RECRUITERS),
            new SamplePerson(CAST.approver(), "Ada", "Whitfield", "approvers"),
            new SamplePerson(CAST.interviewer(), "Ines", "Carvalho", "interviewers"),
            new SamplePerson(CAST.otherInterviewer(), "Tomas", "Novak", "interviewers"));

    private final IdentityService identities;
    private final SampleRegister register;
    private final SampleRemoval removal;

    private record SamplePerson(String user, String firstName, String lastName, String group) {}

    SamplePeople(IdentityService identities, SampleRegister register, SampleRemoval removal) {
        this.identities = identities;
        this.register = register;
        this.removal = removal;
    }

    /**
     * Lets those come who are not there yet.
     *
     * @throws Conflict where people are kept elsewhere, or somebody real has one of their names
     */
    SampleCast engage() {
        if (identities.isReadOnly()) {
            throw new Conflict("The people here are kept in a directory, so none can be made for the samples.");
        }
        List<String> known = register.all(SampleKind.PERSON);
        PARTS.stream().filter(part -> !known.contains(part.user())).forEach(this::engage);
        return CAST;
    }

    private void engage(SamplePerson part) {
        if (identities.createUserQuery().userId(part.user()).count() > 0) {
            throw new Conflict("Somebody here logs in as \"" + part.user()
                    + "\", which is the name of one of the people of the samples.");
        }
        User user = identities.newUser(part.user());
        user.setFirstName(part.firstName());
        // In lists to choose from, nobody takes them for a colleague.
        user.setLastName(part.lastName() + " (sample)");
        user.setEmail(part.user() + "@" + SampleAddresses.DOMAIN);
        user.setPassword(Passwords.made());
        identities.saveUser(user);
        identities.createMembership(part.user(), part.group());
        register.note(SampleKind.PERSON, part.user());
    }

    /** Lets all of them go. */
    void dismiss() {
        for (String user : register.all(SampleKind.PERSON)) {
            identities.deleteUser(user);
            removal.forgetPerson(user);
        }
    }
}
