package org.hiringpipelines.workflows.bulk;

import java.util.List;
import java.util.Map;
import org.hiringpipelines.workflows.board.AwaitedTask;

/** The mails that diagrams draw behind decisions. */
public interface DrawnMails {

    /**
     * The texts of the mails that the candidate gets when something is decided so, in their order, by the names that they have in
     * {@code bpmn/mail}; up to where the next somebody is waited for, or a question is asked that the decision alone does not answer.
     *
     * @param decided the fields with which it is decided
     */
    List<String> behind(AwaitedTask task, Map<String, Object> decided);
}
