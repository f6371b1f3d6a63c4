package org.hiringpipelines.workflows.bulk;

import java.util.List;
import java.util.Map;
import org.hiringpipelines.workflows.board.AwaitedTask;

/** The mails that diagrams draw behind decisions. */
public interface DrawnMails {

    /**
     * The mails that go out, or may, when something is decided so, in the order in which they are drawn: on every way on to where somebody or
     * something is waited for, through the diagrams that are called and back into those that called, whoever gets them.
     *
     * @param decided the fields with which it is decided; one without a value is not known yet
     */
    List<DrawnMail> behind(AwaitedTask task, Map<String, Object> decided);
}
