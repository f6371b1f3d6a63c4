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

    @Override
    public void take(Envelope mail) {
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
