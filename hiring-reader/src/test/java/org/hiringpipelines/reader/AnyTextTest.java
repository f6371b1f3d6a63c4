package org.hiringpipelines.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.hiringpipelines.model.Refusal;

@Label("Any text whatever")
class AnyTextTest {

    private static final String POSTING = """
            Home > Jobs > Detail

            Program Manager, Harbor Trust (Boston, MA)
            Posted: March 3, 2024 | Full-time

            About us
            Harbor Trust is a nonprofit with a budget of $4.2 million. We have served the city for 30 years.

            RESPONSIBILITIES:
              • Lead a team of five
              • Report to the board
              Manage three grants

            Qualifications
            - At least five (5) years of experience
            - Bachelor's degree; master's preferred

            Compensation: $55,000-68,000 per year, health insurance and a 401(k).

            To apply, send a resume to jobs at harbor dot example dot org by 4/1/2024. Questions? ask@harbor.example.org
            Harbor Trust is an equal opportunity employer.
            """;

    private final List<PostingFormat> formats = List.of(new PlainText(), new Html());

    @Property(tries = 300)
    @Label("gives a posting or a refusal")
    void anyCharacters(@ForAll String text) {
        givesAPostingOrARefusal(text);
    }

    @Property(tries = 300)
    @Label("of any bytes gives a posting or a refusal")
    void anyBytes(@ForAll byte[] bytes) {
        givesAPostingOrARefusal(new String(bytes, StandardCharsets.UTF_8));
    }

    @Property(tries = 600)
    @Label("made from a posting by losing, doubling, joining and scrambling its lines gives a posting or a refusal")
    void mutatedPostings(@ForAll("mutated") String text) {
        givesAPostingOrARefusal(text);
    }

    @Property(tries = 400)
    @Label("made of the marks readers look for gives a posting or a refusal")
    void marks(@ForAll("marks") String text) {
        givesAPostingOrARefusal(text);
    }

    @Example
    @Label("of a million characters is done with in seconds")
    void hugeTexts() {
        List<String> pieces = List.of(
                "a",
                " ",
                "\n",
                "•",
                "• ",
                "•\n",
                "- a\n",
                "7",
                "7 ",
                "$1",
                "$1,000 - ",
                "1,000",
                "(",
                "(a",
                "[",
                "a at b dot c ",
                "a@b.c ",
                "A",
                "A ",
                "A b ",
                "Director ",
                "Director\n",
                "Director, ",
                "a:",
                "a: b\n",
                "A:\n",
                "Location: A, ",
                "Title: A | ",
                "and ",
                "or ",
                "of the ",
                "https://a.b/",
                "www.",
                "five (5) years ",
                "5 years of experience or ",
                "March 3, 2024 ",
                "1/1/",
                "1. a\n2. b\n",
                "I. A\n",
                "Location\nLeeds\n",
                "Duties:\nSorting\nPacking\n",
                "Our A, warehouse ",
                "Date: a Place: ",
                "--|",
                "-----\n",
                "#",
                "# A\n",
                "**",
                "**a**\n",
                "\t",
                "a\t",
                "a    b\t",
                "a b.\n\n",
                "A\n\n",
                "• a\n\nA\n\n",
                "&amp;",
                "&",
                "\u00a0",
                "\u200b",
                "\ud83d\ude80 a\n",
                "Harbor Trust is a ",
                "Harbor Trust (HT) ",
                "equal opportunity ",
                "bachelor's ",
                "reports to the ",
                "salary ",
                "salary $",
                "resume ",
                "send ",
                "remote ",
                "high school ",
                "b.a. ",
                "apply at ",
                "New York, ",
                "Boston, MA; ",
                "MA ",
                "<b>",
                "<div>",
                "<li>a",
                "<p>a</p>",
                "<a href='https://a.b'>a</a>",
                "<table><tr><td>a",
                "<div itemscope itemtype='https://schema.org/JobPosting' itemprop='a'>",
                "<b property='a' typeof='JobPosting'>a",
                "<script type='application/ld+json'>[ </script>",
                "<meta property='og:title' content='a'>");
        pieces.parallelStream().forEach(this::isDoneWithInSeconds);
    }

    private void isDoneWithInSeconds(String piece) {
        String text = "Director\n\nResponsibilities:\n" + piece.repeat(990_000 / piece.length());
        AtomicLong worked = new AtomicLong();
        // What never comes to an end is left after minutes. How long it took is what its thread has worked, since a
        // busy
        // machine lets it wait.
        assertTimeoutPreemptively(
                Duration.ofMinutes(5),
                () -> {
                    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                    givesAPostingOrARefusal(text);
                    worked.set(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
                },
                () -> "Repeated: " + piece);
        assertThat(Duration.ofNanos(worked.get())).as("Repeated: " + piece).isLessThan(Duration.ofSeconds(20));
    }

    @Provide
    Arbitrary<String> mutated() {
        return Arbitraries.randomValue(AnyTextTest::mutate);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(
                        "\n",
                        "\n\n",
                        " ",
                        "•",
                        "- ",
                        "1. ",
                        ":",
                        ",",
                        "$",
                        "55,000",
                        "-",
                        "k",
                        "Director",
                        "of",
                        "Location",
                        "Salary",
                        "to",
                        "apply",
                        "at",
                        "@",
                        "dot",
                        "(",
                        ")",
                        "years",
                        "five",
                        "MA",
                        "Boston",
                        "The",
                        "is",
                        "an",
                        "equal opportunity employer",
                        "2024",
                        "March",
                        "3",
                        "<li>",
                        "</p>",
                        "<h2>",
                        "=====",
                        "\t",
                        "|",
                        "remote",
                        "reports to",
                        "resume",
                        "http://",
                        "www.",
                        ".")
                .list()
                .ofMinSize(1)
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    private static String mutate(Random random) {
        List<String> lines = new ArrayList<>(List.of(POSTING.split("\n", -1)));
        for (int i = 0; i < 1 + random.nextInt(12) && !lines.isEmpty(); i++) {
            int at = random.nextInt(lines.size());
            String line = lines.get(at);
            switch (random.nextInt(5)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size() + 1), line);
                case 2 -> lines.set(at, at + 1 < lines.size() ? line + lines.remove(at + 1) : line);
                case 3 -> lines.set(at, noisy(line, random));
                default -> lines.add(at, new String(Character.toChars(random.nextInt(0x10FFFF))));
            }
        }
        return String.join(random.nextInt(4) == 0 ? "\r\n" : "\n", lines);
    }

    private static String noisy(String line, Random random) {
        StringBuilder noisy = new StringBuilder(line);
        for (int i = 0; i < 3 && noisy.length() > 0; i++) {
            noisy.setCharAt(random.nextInt(noisy.length()), (char) random.nextInt(0x2FFF));
        }
        return noisy.toString();
    }

    private void givesAPostingOrARefusal(String text) {
        for (PostingFormat format : formats) {
            try {
                assertThat(format.read(text).title()).isNotBlank();
            } catch (Refusal e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }
}
