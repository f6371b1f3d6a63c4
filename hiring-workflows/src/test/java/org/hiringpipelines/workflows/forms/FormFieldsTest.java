package org.hiringpipelines.workflows.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hiringpipelines.model.Problem;
import org.hiringpipelines.model.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFieldsTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final FormFields form = new FormFields();

    private enum Colour {
        RED,
        DARK_RED
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "\n\t"})
    void whatIsBlankIsNotGiven(String blank) {
        assertThat(form.text(blank)).isNull();
        assertThat(form.text("f", blank, 3)).isNull();
        assertThat(form.number("f", blank)).isNull();
        assertThat(form.whole("f", blank, 1, 5, "no")).isNull();
        assertThat(form.date("f", blank)).isNull();
        assertThat(form.time("f", blank, NEW_YORK)).isNull();
        assertThat(form.constant("f", blank, Colour.class)).isNull();
        assertThat(form.lines("f", blank)).isEmpty();
        assertThat(form.rows("f", blank, Optional::of)).isEmpty();
        form.done();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52000|52000",
                "52,000|52000",
                " 26.44 |26.44",
                "1 000 000|1000000",
                "-3|-3",
                "1e3|1e3",
                "45,5|45.5",
                "60.000,00|60000.00",
                "12,00,000|1200000"
            })
    void numbers(String given, BigDecimal number) {
        assertThat(form.number("f", given)).isEqualTo(number);
        form.done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a lot", "52k", "1e999999999", "1e-999999999", "NaN", "1.2.3", "0x10", "£5"})
    void whatIsNoNumberIsRefused(String given) {
        assertThat(form.number("salary", given)).isNull();
        assertThat(problems())
                .containsExactly(
                        new Problem("salary", "\"" + given + "\" is not a number. Write it such as 52000 or 26.44."));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "USD", "eur", "dollars"})
    void aSumThatMayBeThousandsOrUnitsIsAskedBack(String currency) {
        assertThat(form.money("salary", "60.000", currency)).isNull();
        assertThat(problems())
                .containsExactly(new Problem("salary", "Do you mean 60,000 or 60.00? Write it without the separator."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"JPY", " krw "})
    void aCurrencyWithoutCentsLeavesNoDoubt(String currency) {
        assertThat(form.money("salary", "60.000", currency)).isEqualByComparingTo("60000");
        form.done();
    }

    @Test
    void aWholeNumberIsAskedBackWhereItMayBeEitherOfTwo() {
        assertThat(form.whole("openings", "1.000", 1, 10_000, "no")).isNull();
        assertThat(problems())
                .containsExactly(new Problem("openings", "Do you mean 1,000 or 1.00? Write it without the separator."));
    }

    @Test
    void ofTwoReadingsTheOneThatTheFieldAllowsIsMeant() {
        assertThat(form.whole("openings", "1.500", 1, 10_000, "no")).isEqualTo(1500);
        assertThat(form.whole("rating", "5.000", 1, 5, "no")).isEqualTo(5);
        form.done();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1|1", "5|5", "5.0|5", "50e-1|5", "5,0|5"})
    void wholeNumbers(String given, int number) {
        assertThat(form.whole("f", given, 1, 5, "no")).isEqualTo(number);
        form.done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "6", "-1", "4.5", "4294967297", "1e999999999", "1e-999999999", "five"})
    void whatIsNoWholeNumberOfTheRangeIsRefused(String given) {
        assertThat(form.whole("f", given, 1, 5, "One to five.")).isNull();
        assertThat(problems()).containsExactly(new Problem("f", "One to five."));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31", "2026-12-31T00:00:00.000+0100", "2026-12-31T23:59"})
    void days(String given) {
        assertThat(form.date("f", given)).isEqualTo(LocalDate.of(2026, 12, 31));
        form.done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.12.2026", "12/31/2026", "2026-02-30", "tomorrow", "2026-12-31 08:00", "20261231"})
    void whatIsNoDayIsRefused(String given) {
        assertThat(form.date("closesOn", given)).isNull();
        assertThat(problems())
                .containsExactly(new Problem(
                        "closesOn", "\"" + given + "\" is not a date. Write year, month and day, such as 2026-12-31."));
    }

    @Test
    void aDayThatMayBeAMonthIsAskedBack() {
        String question =
                "Do you mean 3 April 2027 or 4 March 2027? Write year, month and day: 2027-04-03 or 2027-03-04.";

        assertThat(form.date("startsOn", "03/04/2027")).isNull();
        assertThat(form.time("startsAt", "03/04/2027 14:30", NEW_YORK)).isNull();
        assertThat(problems()).containsExactly(new Problem("startsOn", question), new Problem("startsAt", question));
    }

    @Test
    void aTimeThatTheClocksLeaveOutIsRefused() {
        assertThat(form.time("f", "2027-03-14T02:30", NEW_YORK)).isNull();
        // as a browser in New York sends it
        assertThat(form.time("f", "2027-03-14T02:30-04:00", NEW_YORK)).isNull();
        String sentence =
                "There is no 02:30 on 14 March 2027 in Eastern Time: the clocks go forward from 02:00 to 03:00."
                        + " Give 01:59 or earlier, or 03:00 or later.";
        assertThat(problems()).extracting(Problem::message).containsExactly(sentence, sentence);
    }

    @Test
    void aTimeThatTheClocksShowTwiceNeedsItsOffset() {
        assertThat(form.time("f", "2027-11-07T01:30-04:00", NEW_YORK)).isEqualTo(Instant.parse("2027-11-07T05:30:00Z"));
        assertThat(form.time("f", "2027-11-07T01:30-05:00", NEW_YORK)).isEqualTo(Instant.parse("2027-11-07T06:30:00Z"));
        form.done();
        assertThat(form.time("f", "2027-11-07T01:30", NEW_YORK)).isNull();
        assertThat(problems())
                .extracting(Problem::message)
                .containsExactly(
                        "There are two times 01:30 on 7 November 2027 in Eastern Time: the clocks go back from 02:00"
                                + " to 01:00. Write 2027-11-07T01:30-04:00 for the first, or 2027-11-07T01:30-05:00 for the"
                                + " second.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-31T14:30",
                "2026-12-31T14:30:00",
                "2026-12-31T19:30:00Z",
                "2026-12-31T20:30+01:00",
                "2026-12-31T20:30:00.000+0100",
            })
    void momentsAreLocalWhereTheySayNoOffset(String given) {
        assertThat(form.time("f", given, NEW_YORK)).isEqualTo(Instant.parse("2026-12-31T19:30:00Z"));
        form.done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-31", "14:30", "soon", "2026-12-31T25:00", "2026-12-31T14:30 CET"})
    void whatIsNoMomentIsRefused(String given) {
        assertThat(form.time("startsAt", given, NEW_YORK)).isNull();
        assertThat(problems()).extracting(Problem::field).containsExactly("startsAt");
    }

    @Test
    void choicesAreTakenToTheLetter() {
        assertThat(form.choice("f", "What?", "yes", "yes", "no")).isEqualTo("yes");
        form.done();
        for (String wrong : new String[] {null, "", " yes", "YES", "maybe"}) {
            assertThat(form.choice("f", "What?", wrong, "yes", "no")).isNull();
        }
        assertThat(problems()).hasSize(5).allMatch(new Problem("f", "What? Choose one of: yes, no.")::equals);
    }

    @Test
    void constantsAreTakenInAnyCase() {
        assertThat(form.constant("f", " dark_red ", Colour.class)).isEqualTo(Colour.DARK_RED);
        form.done();
        assertThat(form.constant("f", "blue", Colour.class)).isNull();
        assertThat(problems())
                .containsExactly(new Problem("f", "\"blue\" is not known here. Choose one of: RED, DARK_RED."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", " a \r\n\n b ", "[\"a\",\"b\"]", "[\"a\",\" \",\"b\"]", " [ \"a\", \"b\" ] "})
    void lines(String given) {
        assertThat(form.lines("f", given)).containsExactly("a", "b");
        form.done();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"a\"", "[\"a", "[\"a\",]", "[\"a\"] b"})
    void aBrokenListOfLinesIsRefused(String given) {
        assertThat(form.lines("places", given)).isEmpty();
        assertThat(problems())
                .containsExactly(
                        new Problem("places", "\"places\" is not a list in JSON: it breaks off at \"" + given + "\"."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[Remote] Berlin", "[Remote]", "[1] Berlin", "[] Berlin", "[Remote] Berlin [HQ]", "[x", "[[1]"})
    void aLineMayBeginWithABracket(String line) {
        assertThat(form.lines("places", line)).containsExactly(line);
        assertThat(form.lines("places", line + "\nBern")).containsExactly(line, "Bern");
        form.done();
    }

    @Test
    void aListOfNumbersIsAListAndAnEmptyOneIsEmpty() {
        assertThat(form.lines("interviewers", "[1001,\"1002\"]")).containsExactly("1001", "1002");
        assertThat(form.lines("interviewers", "[ ]")).isEmpty();
        form.done();
    }

    @Test
    void whatFollowsAListIsNotLost() {
        assertThat(form.rows("slots", "[1] [2]", Optional::of)).isEmpty();
        assertThat(problems()).extracting(Problem::field).containsExactly("slots");
    }

    @Test
    void aProblemOfARowSaysWhichRow() {
        List<String> rows = form.rows("slots", "[\"good\",\"bad\",\"good\"]", row -> {
            Refusal.check()
                    .refuseIf(row.asText().equals("bad"), "startsAt", "Give a time.")
                    .done();
            return Optional.of(row.asText());
        });

        assertThat(rows).containsExactly("good", "good");
        assertThat(problems()).containsExactly(new Problem("slots[1]", "Row 2: Give a time."));
    }

    @Test
    void aListNestedDeeplyIsRefusedAndNotFollowed() {
        String deep = "[".repeat(100_000) + "]".repeat(100_000);

        assertThat(form.rows("slots", deep, Optional::of)).isEmpty();
        assertThat(problems()).extracting(Problem::field).containsExactly("slots");
    }

    @Test
    void whatIsTooLongIsRefusedAndShortenedInTheSentence() {
        assertThat(form.text("comment", "x".repeat(2001), 2000)).isNull();
        assertThat(form.text("comment", "x".repeat(2000), 2000)).hasSize(2000);
        form.number("salary", "x".repeat(100));

        assertThat(problems())
                .extracting(Problem::message)
                .containsExactly(
                        "This text has at most 2,000 characters.",
                        "\"" + "x".repeat(40) + "…\" is not a number. Write it such as 52000 or 26.44.");
    }

    @Test
    void allProblemsAreToldAtOnce() {
        form.number("salary", "a lot");
        form.date("startsOn", "soon");
        form.refuseIf(true, "terms", "No terms.").refuseIf(false, "terms", "Never told.");

        assertThat(form.hasProblem("salary")).isTrue();
        assertThat(form.hasProblem("currency")).isFalse();
        assertThat(problems()).extracting(Problem::field).containsExactly("salary", "startsOn", "terms");
    }

    private List<Problem> problems() {
        return catchThrowableOfType(Refusal.class, form::done).problems();
    }
}
