package org.hiringpipelines.workflows.engine.check;

import java.util.stream.Stream;
import org.camunda.bpm.model.xml.instance.DomElement;

/** Expressions that call what is not there, or what must not be called; and mails that they send and that nobody has written. */
final class CallsOfServices implements DesignRule {

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        design.diagrams()
                .forEach(diagram -> design.expressions(diagram)
                        .forEach(written -> read(written.place(), written.text(), true, design, flaws)));
        design.tables()
                .forEach(
                        table -> cells(table.file(), table.model().getDocument().getRootElement(), design, flaws));
    }

    private static void cells(String place, DomElement element, WholeDesign design, Flaws flaws) {
        String here = CodeInDesigns.place(place, element);
        if (element.getLocalName().equals("text")) {
            String cell = element.getTextContent().strip();
            // Where it is no expression of this kind, it is FEEL, which reaches nothing.
            read(here, cell.contains("${") || cell.contains("#{") ? cell : "${" + cell + "}", false, design, flaws);
        }
        element.getChildElements().forEach(child -> cells(here, child, design, flaws));
    }

    private static void read(String place, String text, boolean mustBeOne, WholeDesign design, Flaws flaws) {
        Expressions read = design.read(text);
        read.troubles().stream()
                .filter(trouble -> mustBeOne || !ofAnotherLanguage(trouble.mistake()))
                .forEach(trouble -> flaws.add(trouble.mistake(), place, trouble.words() + ": " + text));
        read.mails().stream()
                .flatMap(mail -> Stream.of(mail.text() + ".txt", mail.text() + ".html"))
                .filter(file -> !design.hasText(file))
                .forEach(file -> flaws.add(Mistake.MISSING_MAIL, place, "the text mail/" + file + " is missing"));
    }

    private static boolean ofAnotherLanguage(Mistake mistake) {
        return mistake == Mistake.UNREADABLE_EXPRESSION || mistake == Mistake.UNKNOWN_FUNCTION;
    }
}
