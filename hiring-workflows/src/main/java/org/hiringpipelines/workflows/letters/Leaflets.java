package org.hiringpipelines.workflows.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.springframework.core.io.ClassPathResource;
import org.springframework.util.StringUtils;

/**
 * The texts in {@code bpmn/letters} that are enclosed as they are. Each is a PDF, taken as it is, or a page that is printed; where both
 * are there, the PDF counts, so that an official form goes out instead of our words once somebody puts it there.
 */
public class Leaflets {

    private final LetterPrinter printer;

    Leaflets(LetterPrinter printer) {
        this.printer = printer;
    }

    /**
     * The text of that name, called what its page calls itself, or else by its name.
     *
     * @throws IllegalStateException where there is none
     */
    public Leaflet named(String name) {
        if (official(name).exists()) {
            return new Leaflet(name, StringUtils.capitalize(name.replace('-', ' ')));
        }
        return new Leaflet(name, Jsoup.parse(page(name)).title());
    }

    /**
     * The text as a PDF.
     *
     * @throws IllegalStateException where there is none of that name
     */
    public byte[] print(String name) {
        try {
            return official(name).exists() ? official(name).getContentAsByteArray() : printer.print(page(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ClassPathResource official(String name) {
        return new ClassPathResource("bpmn/letters/" + name + ".pdf");
    }

    private static String page(String name) {
        ClassPathResource page = new ClassPathResource("bpmn/letters/" + name + ".html");
        try {
            return page.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("There is no text " + page.getPath() + " to enclose.", e);
        }
    }
}
