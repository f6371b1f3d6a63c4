package org.hiringpipelines.workflows.scenario;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.correspondence.PerhapsTaken;
import org.hiringpipelines.workflows.correspondence.Postman;
import org.springframework.stereotype.Component;

/** Keeps every mail. */
@Component
public class RecordingPostman implements Postman {

    private final List<Envelope> mails = new CopyOnWriteArrayList<>();

    private volatile boolean strikes;
    private volatile boolean drops;
    private volatile Runnable onTheWay = () -> {};

    /** Takes no mail until further notice. */
    public void strikes() {
        strikes = true;
    }

    /** Takes mails again. */
    public void works() {
        strikes = false;
        drops = false;
        onTheWay = () -> {};
    }

    /** Takes mails and cannot say whether they arrived, until further notice. */
    public void dropsPerhaps() {
        drops = true;
    }

    /** Does this with each mail in hand, until further notice. */
    public void onTheWay(Runnable deed) {
        onTheWay = deed;
    }

    @Override
    public void take(Envelope mail) {
        if (strikes) {
            throw new IllegalStateException("The postman strikes.");
        }
        if (drops) {
            throw new PerhapsTaken("The bag had a hole.", null);
        }
        onTheWay.run();
        mails.add(mail);
    }

    /** The mails to one address, oldest first. */
    public List<Envelope> to(String address) {
        return mails.stream()
                .filter(mail -> mail.to().address().equals(address))
                .toList();
    }

    /** Whether a mail has come, once. */
    public boolean has(String mailId) {
        return mails.stream().filter(mail -> mail.id().equals(mailId)).count() == 1;
    }
}
