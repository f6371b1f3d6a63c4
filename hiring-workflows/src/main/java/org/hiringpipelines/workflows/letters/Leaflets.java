package org.hiringpipelines.workflows.letters;

import java.util.Optional;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.jsoup.Jsoup;
import org.springframework.util.StringUtils;

/**
 * The texts in {@code bpmn/letters} that are enclosed as they are. Each is a PDF, taken as it is, or a page that is printed; where both
 * are there, the PDF counts, so that an official form goes out instead of our words once somebody puts it there.
 */
public class Leaflets {

    private final LetterPrinter printer;
    private final DesignTexts texts;

    Leaflets(LetterPrinter printer, DesignTexts texts) {
        this.printer = printer;
        this.texts = texts;
    }

    /** The text of that name in the design whose diagram asks for it. */
    public Leaflet named(String name) {
        return named(texts.inUse(), name);
    }

    /**
     * The text of that name, called what its page calls itself, or else by its name.
     *
     * @param design the design whose text it is; see {@link DesignTexts#find}
     * @throws IllegalStateException where there is none
     */
    public Leaflet named(String design, String name) {
        if (official(design, name).isPresent()) {
            return new Leaflet(name, StringUtils.capitalize(name.replace('-', ' ')));
        }
        return new Leaflet(name, Jsoup.parse(page(design, name)).title());
    }

    /**
     * The text as a PDF.
     *
     * @param design the design whose text it is
     * @throws IllegalStateException where there is none of that name
     */
    public byte[] print(String design, String name) {
        return official(design, name).orElseGet(() -> printer.print(page(design, name)));
    }

    private Optional<byte[]> official(String design, String name) {
        return texts.find(design, name + ".pdf");
    }

    private String page(String design, String name) {
        return texts.words(design, name + ".html")
                .orElseThrow(
                        () -> new IllegalStateException("There is no text bpmn/letters/" + name + ".html to enclose."));
    }
}
