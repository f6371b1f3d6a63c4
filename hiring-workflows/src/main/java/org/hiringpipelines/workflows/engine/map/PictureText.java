package org.hiringpipelines.workflows.engine.map;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jsoup.nodes.Element;

/**
 * Words in a picture, broken into lines. How wide a sign is, is taken from the widths of Arial, as far as a good break needs it, and not asked of
 * the fonts of the machine: the same diagram gives the same picture everywhere.
 */
final class PictureText {

    private static final String NARROW = "iIjlft.,:;'|!()[]- ";
    private static final String WIDE = "mMwW@%";

    private PictureText() {}

    /** Writes words around a middle, the first line below the top of a field. */
    static void fromTop(Element picture, String words, double middle, double top, double width, int size) {
        lines(picture, broken(words, width, size), middle, top + size, size);
    }

    /** Writes words into the middle of a field. */
    static void inMiddle(Element picture, String words, double middle, double centre, double width, int size) {
        List<String> lines = broken(words, width, size);
        lines(picture, lines, middle, centre - (lines.size() - 1) * lineOf(size) / 2 + size * .35, size);
    }

    /** Writes what an event, a gateway or a flow is called, where its diagram has it; and where it does not say, here. */
    static void label(Element picture, BpmnLabel label, String words, double x, double below) {
        if (words != null && !words.isBlank()) {
            Bounds at = label == null ? null : label.getBounds();
            // Modelers measure a little narrower than the widths that are known here.
            fromTop(
                    picture,
                    words,
                    at == null ? x : at.getX() + at.getWidth() / 2,
                    at == null ? below : at.getY(),
                    at == null ? 90 : Math.max(at.getWidth() + 6, 30),
                    11);
        }
    }

    private static void lines(Element picture, List<String> lines, double middle, double first, int size) {
        for (int i = 0; i < lines.size(); i++) {
            picture.appendElement("text")
                    .attr("x", DiagramPicture.number(middle))
                    .attr("y", DiagramPicture.number(first + i * lineOf(size)))
                    .attr("font-size", String.valueOf(size))
                    .text(lines.get(i));
        }
    }

    private static double lineOf(int size) {
        return size * 1.2;
    }

    private static List<String> broken(String words, double width, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : List.of(words.strip().split("\\s+"))) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && widthOf(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    private static double widthOf(String text, int size) {
        return text.chars().mapToDouble(PictureText::widthOf).sum() * size;
    }

    private static double widthOf(int sign) {
        if (NARROW.indexOf(sign) >= 0) {
            return .29;
        }
        if (WIDE.indexOf(sign) >= 0) {
            return .86;
        }
        return Character.isUpperCase(sign) ? .69 : .54;
    }
}
