package org.hiringpipelines.workflows.letters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.hiringpipelines.workflows.designs.DesignTexts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The texts that are enclosed as they are. */
class LeafletsTest {

    private static final Path TABLE = Path.of("..", "bpmn", "decisions", "clearances.dmn");

    private final Leaflets leaflets = new Leaflets(new PdfPrinter(new LetterFonts(null)), DesignTexts.OF_THIS_LIBRARY);

    @Test
    void everyTextThatTheTableEnclosesIsThereAndCanBePrinted() throws IOException {
        Document table = Jsoup.parse(Files.readString(TABLE), Parser.xmlParser());
        int column = table.select("decisionTable > output").eachAttr("name").indexOf("enclose");
        var names = table.select("decisionTable > rule").stream()
                .map(rule -> rule.select("> outputEntry").get(column).text().replace("\"", ""))
                .flatMap(cell -> Arrays.stream(cell.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();

        assertThat(names).isNotEmpty();
        for (String name : names) {
            assertThat(leaflets.named(name).title())
                    .as("the title of bpmn/letters/%s", name)
                    .isNotBlank();
            byte[] printed = leaflets.print(null, name);
            Files.write(
                    Files.createDirectories(Path.of("target", "mail-preview")).resolve(name + ".pdf"), printed);
            try (PDDocument pdf = Loader.loadPDF(printed)) {
                assertThat(pdf.getNumberOfPages()).isPositive();
            }
        }
    }

    @Test
    void anOfficialFormGoesOutAsItIs() {
        assertThat(leaflets.named("official-form").title()).isEqualTo("Official form");
        assertThat(new String(leaflets.print(null, "official-form"), UTF_8)).startsWith("%PDF-");
    }

    @Test
    void aTextThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> leaflets.named("palmistry"))
                .hasMessage("There is no text bpmn/letters/palmistry.html to enclose.");
    }
}
