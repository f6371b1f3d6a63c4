package org.hiringpipelines.workflows.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {

    private final LetterPrinter printer = new PdfPrinter(null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë Ågren-Łukasiewicz",
                "Nguyễn Thị Ánh",
                "Ελένη Παπαδοπούλου",
                "Дмитрий Ђорђевић",
                "Եղիշե Չարենց",
                "შოთა რუსთაველი",
                "דוד כהן",
                "محمد العربي",
                "O’Neill – “Mo”"
            })
    void aNameIsPrintedAsItIsWritten(String name) throws IOException {
        assertThat(printed("<p>Dear " + name + "</p>")).contains(name);
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        String text = printed("<img src='file:///etc/passwd'><link rel='stylesheet' href='http://localhost:9/x.css'>"
                + "<iframe src='file:///etc/passwd'></iframe><p>As it is.</p>");

        assertThat(text).contains("As it is.").doesNotContain("root:");
    }

    @Test
    void everyFontGoesWithTheLetter() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.print(page("<h1>Offer</h1><p>Dear Ada</p>")))) {
            for (var font : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(font).isEmbedded())
                        .isTrue();
            }
        }
    }

    private String printed(String body) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(printer.print(page(body)))) {
            return Normalizer.normalize(new PDFTextStripper().getText(pdf), Normalizer.Form.NFC);
        }
    }

    private static String page(String body) {
        return "<html><head><style>body { font-family: Letter }</style></head><body>" + body + "</body></html>";
    }
}
