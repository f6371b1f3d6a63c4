package org.hiringpipelines.workflows.rehearsals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hiringpipelines.workflows.correspondence.Envelope;
import org.hiringpipelines.workflows.correspondence.Postman;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where mails of a rehearsal end: they are looked at, and nowhere is anything that could carry them away. */
public class RehearsalPost implements Postman {

    /** What the team's addresses end with. */
    public static final String TEAM = "@team.example";

    private final JdbcTemplate database;
    private final List<Envelope> come = new ArrayList<>();
    private final Map<String, SampleMail> samples = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    public RehearsalPost(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void take(Envelope mail) {
        come.add(mail);
    }

    @Override
    public boolean leavesTheHouse() {
        return false;
    }

    /** The mails that have come since this was last asked. */
    List<Passage.SentMail> taken() {
        List<Passage.SentMail> taken = new ArrayList<>();
        for (Envelope mail : come) {
            String template =
                    database.queryForObject("select template from mail where id = ?", String.class, mail.id());
            if (known.add(template)) {
                samples.put(template, new SampleMail(mail.subject(), mail.text(), mail.html()));
            }
            String address = mail.to().address();
            taken.add(new Passage.SentMail(
                    template, address.endsWith(TEAM) ? address.substring(0, address.indexOf('@')) : "candidate"));
        }
        come.clear();
        return taken;
    }

    /** One of the mails with that text. */
    SampleMail sample(String template) {
        return samples.getOrDefault(template, SampleMail.UNSENT);
    }
}
