package org.hiringpipelines.workflows.applications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.application.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GenuineFileTest {

    private static final byte[] PROGRAM = bytes("MZ\u0090\u0000\u0003\u0000\u0000\u0000PE\u0000\u0000");
    private static final byte[] HTML = bytes("<!doctype html><html><script>alert(1)</script></html>");

    static Stream<Arguments> genuine() throws IOException {
        return Stream.of(
                Arguments.of("cv.pdf", pdf()),
                Arguments.of("CV.PDF", bytes("%PDF-1.4")),
                Arguments.of("cv.docx", word()),
                Arguments.of("cv.doc", olderOffice("WordDocument")),
                Arguments.of("cv.docx", zip("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>")),
                Arguments.of(
                        "cv.odt",
                        zip("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", "<office/>")),
                Arguments.of(
                        "cv.doc", bytes("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1" + "\u0000".repeat(600))),
                Arguments.of("cv.rtf", bytes("{\\rtf1 Ada}")),
                Arguments.of("cv.txt", "Ada B\u00e4cker\nPilot".getBytes(StandardCharsets.UTF_8)),
                Arguments.of("cv.txt", bytes("Ada B\u00e4cker in Latin-1")),
                Arguments.of("cv.txt", bytes("#!/bin/sh is a line I wrote")));
    }

    @ParameterizedTest
    @MethodSource("genuine")
    void aFileThatIsWhatItsNameSaysIsTaken(String name, byte[] content) {
        Document document = document(name, content);

        assertThat(GenuineFile.require(document)).isSameAs(document);
    }

    static Stream<Arguments> disguised() throws IOException {
        return Stream.of(
                Arguments.of("r.pdf", HTML, "text/html"),
                Arguments.of("cv.pdf", PROGRAM, "application/x-msdownload"),
                Arguments.of("cv.pdf", bytes("\u007fELF\u0002\u0001\u0001"), "application/x-elf"),
                Arguments.of("cv.pdf", new byte[] {1}, "of no known kind"),
                Arguments.of("cv.docx", zip("x.exe", "MZ"), "application/zip"),
                Arguments.of(
                        "cv.docx",
                        zip("[Content_Types].xml", "<Types/>", "xl/workbook.xml", "<x/>"),
                        "application/x-tika-ooxml"),
                Arguments.of("cv.docx", pdf(), "application/pdf"),
                Arguments.of(
                        "cv.odt", zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), "spreadsheet"),
                Arguments.of("cv.doc", HTML, "text/html"),
                Arguments.of("cv.doc", olderOffice("Workbook"), "application/vnd.ms-excel"),
                Arguments.of("cv.rtf", HTML, "text/html"),
                Arguments.of("cv.txt", PROGRAM, "application/x-msdownload"));
    }

    @ParameterizedTest
    @MethodSource("disguised")
    void aFileThatIsSomethingElseIsRefusedAndNamed(String name, byte[] content, String found) {
        assertThatThrownBy(() -> GenuineFile.require(document(name, content)))
                .isInstanceOf(Refusal.class)
                .hasMessageStartingWith("\"" + name + "\" is not what its name says: its content is ")
                .hasMessageContaining(found);
    }

    private static Document document(String name, byte[] content) {
        return new Document("d", "a", Document.Kind.RESUME, name, content, Instant.EPOCH);
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file);
        }
        return file.toByteArray();
    }

    /** Names and contents by turns, stored as they are. */
    /** A file as Word keeps it. */
    private static byte[] word() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("Nine winters at sea");
            document.write(file);
        }
        return file.toByteArray();
    }

    /** A file of Microsoft's older formats, with the part that says which it is. */
    private static byte[] olderOffice(String part) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (POIFSFileSystem parts = new POIFSFileSystem()) {
            parts.createDocument(new ByteArrayInputStream(new byte[8192]), part);
            parts.writeFilesystem(file);
        }
        return file.toByteArray();
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (int i = 0; i < parts.length; i += 2) {
                byte[] content = parts[i + 1].getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(parts[i]);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
