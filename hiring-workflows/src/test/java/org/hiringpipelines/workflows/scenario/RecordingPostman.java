package org.hiringpipelines.workflows.scenario;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hiringpipelines.workflows.correspondence.Mail;
import org.hiringpipelines.workflows.correspondence.Postman;
import org.springframework.stereotype.Component;

/** Keeps every mail. */
@Component
public class RecordingPostman implements Postman {

    private final List<Mail> mails = new CopyOnWriteArrayList<>();

    @Override
    public void take(Mail mail) {
        mails.add(mail);
    }

    /** The mails to one address, oldest first. */
    public List<Mail> to(String address) {
        return mails.stream().filter(mail -> mail.to().equals(address)).toList();
    }
}
