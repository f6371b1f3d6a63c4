package org.hiringpipelines.workflows.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPrinterTest {

    private final LetterPrinter printer = new PdfPrinter(new LetterFonts(null));

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
                "王小明",
                "張學友",
                "髙橋 さくら",
                "김민준",
                "สมชาย ใจดี",
                "አበበ ቢቂላ",
                "O’Neill – “Mo”"
            })
    void aNameIsPrintedAsItIsWritten(String name) throws IOException {
        // A sign that looks the same under two numbers is read back under either.
        assertThat(Normalizer.normalize(printed("<p>Dear " + name + "</p>"), Normalizer.Form.NFKC))
                .contains(Normalizer.normalize(name, Normalizer.Form.NFKC));
    }

    /** Vowels stand before the consonant they are spoken after, and consonants join: whoever copies such a name gets it as it is drawn. */
    @ParameterizedTest
    @ValueSource(strings = {"प्रियंका शर्मा", "हिन्दी विक्रम", "મહાત્મા ગાંધી"})
    void aNameInAnIndianScriptIsDrawnWithPicturesOfItsOwnScript(String name) throws IOException {
        List<String> fonts = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(printer.print(page("<p>" + name + "</p>")))) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition drawn) {
                    try {
                        PDType0Font font = (PDType0Font) drawn.getFont();
                        fonts.add(font.getName());
                        for (int code : drawn.getCharacterCodes()) {
                            assertThat(font.codeToGID(code))
                                    .as("the picture of nothing")
                                    .isNotZero();
                        }
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
            }.getText(pdf);
            ImageIO.write(
                    new PDFRenderer(pdf).renderImageWithDPI(0, 150),
                    "png",
                    Files.createDirectories(Path.of("target", "letters"))
                            .resolve(name.replaceAll("\\P{L}", "") + ".png")
                            .toFile());
        }
        assertThat(fonts).filteredOn(font -> font.contains("NotoSans")).isNotEmpty();
        assertThat(fonts).filteredOn(font -> font.contains("NotoSans")).hasSizeGreaterThan(3);
    }

    @Test
    void aSignWithoutAPictureIsNamed() {
        assertThat(printer.unshowable(page("<p>Dear 王小明, प्रियंका, 김민준, สมชาย, Zoë, \u200fדוד</p>")))
                .isEmpty();
        assertThat(printer.unshowable(page("<p>Dear தமிழ், dear தமிழ் 🥐</p>")))
                .containsExactly("த", "ம", "\u0bbf", "ழ", "\u0bcd", "🥐");
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
