package org.hiringpipelines.workflows.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hiringpipelines.workflows.diagrams.ForDiagrams;
import org.hiringpipelines.workflows.forms.FormFields;

/** The people who work in this hiring team, under the user ids they log in with. */
@ForDiagrams
public interface Team {

    /** The group that sees to whatever nobody else does. */
    String ADMINISTRATORS = "camunda-admin";

    /** The group of those who read applications, schedule and record; a posting names one of them or leaves it to all. */
    String RECRUITERS = "recruiters";

    /** The group of those who decide; a posting names one of them or leaves it to all. */
    String HIRING_MANAGERS = "hiringManagers";

    /** Whether somebody logs in with this id. */
    boolean knows(String userId);

    /** The name others call this person by; the id itself where nothing better is known. */
    String nameOf(String userId);

    /** The names of several people, in their order: asked for at once, where {@link #nameOf} would ask for one after the other. */
    default List<String> namesOf(Collection<String> userIds) {
        return userIds.stream().map(this::nameOf).toList();
    }

    /** Where mails reach this person; nothing where no address is known. */
    Optional<String> addressOf(String userId);

    /**
     * The members of a group as choices of a form.
     *
     * @return for each a {@code label}, the name, and a {@code value}, the user id; sorted by name
     */
    List<Map<String, String>> membersOf(String group);

    /** The name others call this group by; the id itself where nothing better is known. */
    String groupNameOf(String group);

    /** Notes a problem of the form where a user id is given that nobody logs in with. */
    default void requireKnown(FormFields form, String field, String userId) {
        form.refuseIf(
                userId != null && !knows(userId),
                field,
                "Nobody here logs in as \"" + userId + "\". Use the id with which the person logs in.");
    }
}
