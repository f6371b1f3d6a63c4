package org.hiringpipelines.reader.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "52000|52000",
                "52,000|52000",
                "52,000.50|52000.50",
                "1,250,000|1250000",
                "26.44|26.44",
                "60.000,00|60000",
                "60.000,5|60000.5",
                "1.250.000|1250000",
                "1.250.000,00|1250000",
                "45,5|45.5",
                "45,50|45.50",
                "12,00,000|1200000",
                "1,12,00,000.50|11200000.50",
                "100'000|100000",
                "100’000.50|100000.50",
                "60 000|60000",
                "60\u00a0000,50|60000.50",
                "60\u2009000|60000",
                "1\u202f250\u202f000|1250000",
                "60000.000|60000",
                "38.5470|38.547",
                "0.125|0.125",
                "0,125|0.125",
                "-52,000|-52000",
                "−45,5|-45.5",
                "+5|5",
                "1.0E7|10000000",
                ".5|0.5",
                "٥٢٠٠٠|52000",
            })
    void itIsReadAsItsGroupsSay(String text, BigDecimal number) {
        WrittenNumber read = WrittenNumber.read(text).orElseThrow();

        assertThat(read.number()).isEqualByComparingTo(number);
        assertThat(read.isAmbiguous()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "60.000|Do you mean 60,000 or 60.00? Write it without the separator.",
                "1.250|Do you mean 1,250 or 1.25? Write it without the separator.",
                "38.547|Do you mean 38,547 or 38.5470? Write it without the separator.",
                "-1.250|Do you mean -1,250 or -1.25? Write it without the separator.",
                "1,000.000|Do you mean 1,000,000 or 1000.00? Write it without the separator.",
                "1.000,000|Do you mean 1,000,000 or 1000.00? Write it without the separator.",
                "60 000,125|Do you mean 60,000,125 or 60000.1250? Write it without the separator.",
            })
    void whatCanBeEitherOfTwoNumbersIsAskedBack(String text, String question) {
        assertThat(WrittenNumber.read(text)).map(WrittenNumber::question).hasValue(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a lot",
                "52k",
                "£5",
                "1.2.3",
                "60,00,00",
                "60.000.00",
                "6,0000",
                "1250,750",
                "1,250.000,00",
                "1 00 0",
                "1,250 000",
                "0'125",
                "1,,000",
                "-",
                "1e9999999999",
                "10²",
                "½",
                "NaN",
                "0x10"
            })
    void whatIsGroupedAsNobodyGroupsIsNoNumber(String text) {
        assertThat(WrittenNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"60", "60.000", "38.547", "52000.00", "1E+7", "0.125", "26.4425"})
    void whatIsWrittenPlainlyIsReadAsTheSameNumber(String text) {
        BigDecimal number = new BigDecimal(text);

        assertThat(WrittenNumber.read(WrittenNumber.plainly(number)))
                .map(read -> read.number().compareTo(number) == 0 && !read.isAmbiguous())
                .isEqualTo(Optional.of(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Salary: ₹12,00,000 a year|1200000",
                "Gehalt: 45.000 EUR im Jahr|45000",
                "Salary: 60 000,50 EUR a year|60000.5"
            })
    void withinAPostingItIsReadByTheSameGroups(String line, BigDecimal number) {
        assertThat(Money.in(Sentence.lower(line))).extracting(Money::amount).containsExactly(number);
    }
}
