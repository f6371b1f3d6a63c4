package org.hiringpipelines.workflows.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hiringpipelines.workflows.engine.check.Expressions;
import org.hiringpipelines.workflows.engine.check.Vocabulary;

/** Which mail texts the diagrams send. */
public final class MailsInDiagrams {

    private MailsInDiagrams() {}

    /** For each mail text that a diagram names, the calls that send it, such as {@code correspondence.send}. */
    public static Map<String, Set<String>> senders() {
        Map<String, Set<String>> senders = new HashMap<>();
        DiagramFiles.all()
                .forEach(diagram ->
                        diagram.eachExpression((place, text) -> Expressions.in(text, Vocabulary.ofThisLibrary())
                                .mails()
                                .forEach(mail -> senders.computeIfAbsent(mail.text(), any -> new TreeSet<>())
                                        .add(mail.by()))));
        return senders;
    }
}
