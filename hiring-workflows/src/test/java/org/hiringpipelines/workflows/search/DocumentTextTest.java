package org.hiringpipelines.workflows.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hiringpipelines.model.application.Document;
import org.junit.jupiter.api.Test;

/** The text of résumés in each format that is taken. */
class DocumentTextTest {

    private final DocumentText texts = new DocumentText();

    @Test
    void pdf() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("Nine winters at sea");
                content.endText();
            }
            document.save(file);
        }

        assertThat(text("cv.pdf", file.toByteArray())).isEqualTo("Nine winters at sea");
    }

    @Test
    void word() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Nine winters at sea");
            document.write(file);
        }

        assertThat(text("cv.docx", file.toByteArray())).isEqualTo("Nine winters at sea");
    }

    @Test
    void openDocument() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.text".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("""
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                     xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text>
                    <text:p>Nine winters at sea</text:p></office:text></office:body></office:document-content>
                    """.getBytes(StandardCharsets.UTF_8));
        }

        assertThat(text("cv.odt", file.toByteArray())).isEqualTo("Nine winters at sea");
    }

    @Test
    void richText() {
        assertThat(text("cv.rtf", "{\\rtf1\\ansi Nine winters at sea\\par}".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("Nine winters at sea");
    }

    @Test
    void plainTextInWhateverItIsWritten() {
        assertThat(text("cv.txt", "Neun Winter auf großer Fahrt, Zürich".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Neun Winter auf großer Fahrt, Zürich");
        assertThat(text("cv.txt", "Neun Winter auf großer Fahrt, Zürich".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("Neun Winter auf großer Fahrt, Zürich");
    }

    @Test
    void whatNobodyCanReadHasNoText() {
        assertThat(text("cv.pdf", "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
        assertThat(text("cv.docx", new byte[] {'P', 'K', 3, 4, 0, 0})).isEmpty();
    }

    @Test
    void ofAFileWithoutEndTheBeginningIsRead() {
        assertThat(text("cv.txt", "word ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII)))
                .hasSizeBetween(199_990, 200_000);
    }

    private String text(String fileName, byte[] content) {
        return texts.of(new Document("1", "2", Document.Kind.RESUME, fileName, content, Instant.EPOCH));
    }
}
