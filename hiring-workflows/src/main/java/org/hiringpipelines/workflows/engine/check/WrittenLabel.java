package org.hiringpipelines.workflows.engine.check;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.fontbox.afm.AFMParser;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.camunda.bpm.model.bpmn.instance.BaseElement;

/**
 * A name that stands beside what it names, as bpmn-js writes it: in lines as wide as the field that the drawing leaves for it, in its middle, from its top downwards.
 *
 * @param element what it names
 * @param words what is written
 * @param field what the drawing leaves for it
 */
record WrittenLabel(BaseElement element, String words, Rectangle2D field) {

    /** A field that is too narrow for a name in another language is made wider where the diagram is shown, up to this. */
    private static final double WIDEST = 90;

    private static final double SIGN = 6.5;
    private static final double LETTER = 11;
    private static final double LINE = LETTER * 1.2;

    private static final Pattern BREAKS = Pattern.compile("\\s+|(?<=-)");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** How wide the letters of Arial are: as those of Helvetica. */
    private static final FontMetrics ARIAL = metrics();

    /** The same name in another language. */
    WrittenLabel said(String other) {
        double width = Math.max(field.getWidth(), Math.min(WIDEST, other.length() * SIGN));
        return new WrittenLabel(
                element,
                other,
                new Rectangle2D.Double(field.getCenterX() - width / 2, field.getY(), width, field.getHeight()));
    }

    /** Where its letters are. */
    Rectangle2D letters() {
        List<Double> lines = lines();
        double width = lines.stream().mapToDouble(line -> line).max().orElse(0);
        return new Rectangle2D.Double(field.getCenterX() - width / 2, field.getY(), width, lines.size() * LINE);
    }

    /** How wide each of its lines is. */
    private List<Double> lines() {
        List<Double> lines = new ArrayList<>();
        double line = 0;
        for (String word : BREAKS.splitAsStream(words.strip()).toList()) {
            double next = width(word);
            double space = line == 0 ? 0 : width(" ");
            if (line > 0 && line + space + next > field.getWidth()) {
                lines.add(line);
                line = next;
            } else {
                line += space + next;
            }
        }
        lines.add(line);
        return lines;
    }

    private static double width(String text) {
        double width = 0;
        for (byte sign : text.getBytes(WINDOWS)) {
            width += ARIAL.getCharacterWidth(WinAnsiEncoding.INSTANCE.getName(sign & 0xFF));
        }
        return width / 1000 * LETTER;
    }

    private static FontMetrics metrics() {
        try (InputStream helvetica =
                PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/afm/Helvetica.afm")) {
            return new AFMParser(helvetica).parse(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
