package org.hiringpipelines.workflows.scenario;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.correspondence.Postman;
import org.springframework.stereotype.Component;

/** Keeps every mail. */
@Component
public class RecordingPostman implements Postman {

    private final List<Envelope> mails = new CopyOnWriteArrayList<>();

    private volatile boolean strikes;

    /** Takes no mail until further notice. */
    public void strikes() {
        strikes = true;
    }

    /** Takes mails again. */
    public void works() {
        strikes = false;
    }

    @Override
    public void take(Envelope mail) {
        if (strikes) {
            throw new IllegalStateException("The postman strikes.");
        }
        mails.add(mail);
    }

    /** The mails to one address, oldest first. */
    public List<Envelope> to(String address) {
        return mails.stream()
                .filter(mail -> mail.to().address().equals(address))
                .toList();
    }

    /** Whether a mail has come, once. */
    boolean has(String mailId) {
        return mails.stream().filter(mail -> mail.id().equals(mailId)).count() == 1;
    }
}
