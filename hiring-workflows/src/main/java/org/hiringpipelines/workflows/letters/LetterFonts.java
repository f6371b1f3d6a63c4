package org.hiringpipelines.workflows.letters;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.util.function.SingletonSupplier;

/**
 * The fonts that letters are printed with, and for which signs they have a picture. DejaVu Sans comes first: Latin with all its accents,
 * Greek, Cyrillic, Armenian, Georgian, Hebrew, Arabic, Lao and more. What it lacks is looked for in the Noto fonts beside this class (SIL Open
 * Font License, {@code fonts/OFL.txt}), for Chinese, Japanese, Korean, Thai, Ethiopic, Devanagari and Gujarati, and then in those
 * of the employer.
 *
 * <p>Other scripts of South and South-East Asia (Bengali, Tamil, Telugu, Khmer, Burmese and so on) are left out on purpose: their signs change
 * places and shapes within a word, and the library that draws does that for Devanagari and Gujarati only; Bengali it leaves half joined. Thai
 * marks are put where they belong, if not always as high as a Thai printer would. A name drawn wrong is worse than a
 * sentence that says so.
 */
class LetterFonts {

    /**
     * A font.
     *
     * @param name what it is called
     * @param file opens the file, as often as it is asked to
     */
    record Font(String name, Supplier<InputStream> file) {}

    static final Font REGULAR = beside("DejaVuSans", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");
    static final Font BOLD = beside("DejaVuSans-Bold", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf");

    // Chinese first: a sign that Chinese and Korean share is drawn as in Chinese.
    private static final List<Font> NOTO = Stream.of("SC", "KR", "Thai", "Ethiopic", "Devanagari", "Gujarati")
            .map(script -> beside("NotoSans" + script, "fonts/NotoSans" + script + "-Regular.ttf"))
            .toList();

    /** Beyond it are planes that no script in use is in. */
    private static final int LAST_SIGN = 0x3FFFF;

    private static final Supplier<BitSet> REGULAR_PICTURES = SingletonSupplier.of(() -> pictures(REGULAR));

    private final List<PicturedFont> further;

    /** A font with the signs it has a picture for, which are looked up when somebody first asks. */
    private record PicturedFont(Font font, Supplier<BitSet> pictures) {

        static PicturedFont of(Font font) {
            return new PicturedFont(font, SingletonSupplier.of(() -> LetterFonts.pictures(font)));
        }
    }

    /**
     * The fonts at hand.
     *
     * @param folder a folder with more of them as {@code .ttf} files, asked in the order of their names; null for none
     */
    LetterFonts(Path folder) {
        further = Stream.concat(NOTO.stream(), folder == null ? Stream.empty() : fontsIn(folder).stream())
                .map(PicturedFont::of)
                .toList();
    }

    /**
     * Those that have a picture for a sign of this text which DejaVu Sans lacks, in the order in which they are asked. The printer reads each
     * font that it is given, and one of them all has more to read than all letters of a day.
     */
    List<Font> furtherFor(String text) {
        BitSet lacking = new BitSet();
        text.codePoints().filter(sign -> !REGULAR_PICTURES.get().get(sign)).forEach(lacking::set);
        return lacking.isEmpty()
                ? List.of()
                : further.stream()
                        .filter(font -> font.pictures().get().intersects(lacking))
                        .map(PicturedFont::font)
                        .toList();
    }

    /** Whether a sign is shown as it should be; one that only steers others needs no picture. */
    boolean show(int sign) {
        return REGULAR_PICTURES.get().get(sign)
                || steers(sign)
                || further.stream().anyMatch(font -> font.pictures().get().get(sign));
    }

    private static boolean steers(int sign) {
        int kind = Character.getType(sign);
        boolean variant = sign >= 0xFE00 && sign <= 0xFE0F;
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || kind == Character.CONTROL
                || kind == Character.FORMAT
                || variant;
    }

    private static BitSet pictures(Font font) {
        BitSet pictures = new BitSet(LAST_SIGN);
        try (InputStream file = font.file().get();
                TrueTypeFont read = new TTFParser(true).parse(new RandomAccessReadBuffer(file))) {
            CmapLookup signs = read.getUnicodeCmapLookup();
            for (int sign = 0; sign <= LAST_SIGN; sign++) {
                if (signs.getGlyphId(sign) > 0) {
                    pictures.set(sign);
                }
            }
            return pictures;
        } catch (IOException e) {
            throw new UncheckedIOException("This is no font: " + font.name(), e);
        }
    }

    private static Font beside(String name, String path) {
        return new Font(name, () -> LetterFonts.class.getResourceAsStream(path));
    }

    private static List<Font> fontsIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".ttf"))
                    .sorted()
                    .map(file -> new Font(file.getFileName().toString(), () -> open(file)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("hiring.letters.fonts is no folder with fonts: " + folder, e);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
