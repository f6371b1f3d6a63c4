package org.hiringpipelines.workflows.letters;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;

/**
 * Prints with DejaVu Sans, under the name {@code Letter}: Latin with all its accents, Greek, Cyrillic, Armenian, Georgian, Hebrew,
 * Arabic, Lao and more. For Chinese, Japanese, Korean, Thai, Ethiopic and the scripts of India the employer adds fonts.
 */
class PdfPrinter implements LetterPrinter {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    private final List<Path> furtherFonts;

    /**
     * Prints with further fonts for what DejaVu Sans lacks.
     *
     * @param folder a folder with fonts as {@code .ttf} files, asked in the order of their names; null for none
     */
    PdfPrinter(Path folder) {
        XRLog.setLoggingEnabled(false);
        furtherFonts = folder == null ? List.of() : fontsIn(folder);
    }

    private static List<Path> fontsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("hiring.letters.fonts is no folder with fonts: " + folder, e);
        }
    }

    @Override
    public byte[] print(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> bundled("DejaVuSans.ttf"), "Letter", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> bundled("DejaVuSans-Bold.ttf"), "Letter", 700, FontStyle.NORMAL, true);
        furtherFonts.forEach(font -> builder.useFont(
                font.toFile(),
                font.getFileName().toString(),
                400,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.FALLBACK_FINAL)));
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        // A letter is complete in itself. A picture is written into it, as a data URL.
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> uri != null && uri.startsWith("data:"),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.withW3cDocument(new W3CDom().fromJsoup(Jsoup.parse(html)), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The letter cannot be printed.", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream bundled(String font) {
        return PdfPrinter.class.getResourceAsStream(FONTS + font);
    }
}
