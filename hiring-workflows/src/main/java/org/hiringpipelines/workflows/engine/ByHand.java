package org.hiringpipelines.workflows.engine;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.identity.Group;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Answers;
import org.hiringpipelines.model.application.Candidate;
import org.hiringpipelines.model.language.LanguageTag;
import org.hiringpipelines.workflows.applications.ApplicationForm;
import org.hiringpipelines.workflows.applications.ApplicationIntake;
import org.hiringpipelines.workflows.applications.Withdrawals;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormRecords;
import org.hiringpipelines.workflows.involvement.Capacity;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.involvement.Person;

/**
 * What the team enters for a candidate who wrote or rang instead of using a board: each as a process of its own that a form starts and that is over at once. What was typed goes into
 * the tables and out of the process, whose business key is the application, so that nothing of a person is left there. Diagrams call it as {@code byHand}.
 */
@ForDiagrams
public class ByHand {

    private static final Set<Capacity> CARRYING = EnumSet.of(Capacity.LEADS, Capacity.RELAYS);

    private final ApplicationIntake intake;
    private final Withdrawals withdrawals;
    private final Involvement involvement;
    private final IdentityService identity;
    private final House house;

    ByHand(
            ApplicationIntake intake,
            Withdrawals withdrawals,
            Involvement involvement,
            IdentityService identity,
            House house) {
        this.intake = intake;
        this.withdrawals = withdrawals;
        this.involvement = involvement;
        this.identity = identity;
        this.house = house;
    }

    /**
     * The form of somebody who is added to a posting.
     *
     * @param postingId the posting they apply for
     * @param name as they write it
     * @param email where they are reached
     * @param phone may be blank
     * @param location where they live; may be blank
     * @param source where they come from; may be blank
     * @param language the tag of the language they are written to in; blank for the house's
     * @param coverLetter what they wrote; may be blank
     */
    public record AddedCandidate(
            String postingId,
            String name,
            String email,
            String phone,
            String location,
            String source,
            String language,
            String coverLetter) {

        private ApplicationForm application() {
            return new ApplicationForm(
                    new Candidate(UUID.randomUUID().toString(), name, email, phone, location),
                    new Answers(List.of()),
                    coverLetter,
                    source,
                    LanguageTag.of(language));
        }
    }

    /**
     * The form of a withdrawal that reached the team another way.
     *
     * @param applicationId whose it is
     * @param reason in the candidate's words; may be blank
     */
    public record RecordedWithdrawal(String applicationId, String reason) {}

    /**
     * Takes the application of somebody in, as if they had applied themselves.
     *
     * @param by who enters it
     * @throws Refusal where something is wrong with it, or the posting is not one that concerns who asks; then nothing is kept
     */
    public void addCandidate(DelegateExecution process, String by) {
        AddedCandidate added = FormRecords.read(AddedCandidate.class, typed(process));
        Refusal.check()
                .refuseBlank(added.postingId(), "postingId", "Choose the posting.")
                .done();
        requireOurs(involvement.inPosting(person(by), added.postingId()), "postingId", "This posting is not yours.");
        String id = intake.enter(added.postingId(), added.application(), by).id();
        process.setProcessBusinessKey(id);
    }

    /**
     * Ends the application of somebody who no longer wants the job.
     *
     * @param by who enters it
     * @throws Refusal where the application is not one that concerns who asks
     * @throws org.hiringpipelines.model.Conflict where it has ended for good; then nothing is noted
     */
    public void recordWithdrawal(DelegateExecution process, String by) {
        RecordedWithdrawal withdrawal = FormRecords.read(RecordedWithdrawal.class, typed(process));
        Refusal.check()
                .refuseBlank(withdrawal.applicationId(), "applicationId", "Choose the candidate.")
                .done();
        requireOurs(
                involvement.inApplication(person(by), withdrawal.applicationId()),
                "applicationId",
                "This candidate is not yours.");
        withdrawals.withdraw(withdrawal.applicationId(), withdrawal.reason());
        process.setProcessBusinessKey(withdrawal.applicationId());
    }

    /** What the form brought, which the process then forgets. */
    private static Map<String, Object> typed(DelegateExecution process) {
        Map<String, Object> typed = new HashMap<>(process.getVariables());
        process.removeVariables();
        return typed;
    }

    /** Who enters it, with the groups that the engine knows them in, whatever they may read of groups themselves. */
    private Person person(String by) {
        return house.does(() -> new Person(
                by,
                identity.createGroupQuery().groupMember(by).list().stream()
                        .map(Group::getId)
                        .collect(Collectors.toSet())));
    }

    private static void requireOurs(Set<Capacity> capacities, String field, String message) {
        Refusal.check()
                .refuseIf(Collections.disjoint(capacities, CARRYING), field, message)
                .done();
    }
}
