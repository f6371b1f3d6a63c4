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
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/** Prints with DejaVu Sans, under the name {@code Letter}, and with the other {@link LetterFonts} what it lacks. */
class PdfPrinter implements LetterPrinter {

    private final LetterFonts fonts;

    PdfPrinter(LetterFonts fonts) {
        XRLog.setLoggingEnabled(false);
        this.fonts = fonts;
    }

    @Override
    public List<String> unshowable(String html) {
        return Jsoup.parse(html)
                .body()
                .text()
                .codePoints()
                .distinct()
                .filter(sign -> !fonts.show(sign))
                .mapToObj(Character::toString)
                .toList();
    }

    @Override
    public byte[] print(String html) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        Document letter = Jsoup.parse(html);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFont(() -> LetterFonts.REGULAR.file().get(), "Letter", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> LetterFonts.BOLD.file().get(), "Letter", 700, FontStyle.NORMAL, true);
        fonts.furtherFor(letter.wholeText())
                .forEach(font -> builder.useFont(
                        () -> font.file().get(),
                        font.name(),
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
        builder.withW3cDocument(new W3CDom().fromJsoup(letter), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("The letter cannot be printed.", e);
        }
        return pdf.toByteArray();
    }
}
