package org.hiringpipelines.web.pages;

import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes a table for a spreadsheet: RFC 4180 with a byte order mark, by which Excel knows UTF-8, and numbers with a point.
 *
 * <p>What people typed, such as a source, may begin like a formula, which a spreadsheet would work out, and send what is in it elsewhere: such a
 * cell gets an apostrophe in front (OWASP, CSV Injection).
 */
final class FigureCsv {

    private static final CsvMapper CSV = new CsvMapper();
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private FigureCsv() {}

    static byte[] of(FigureTable table) {
        StringWriter text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (SequenceWriter lines =
                CSV.writer(CsvSchema.emptySchema().withLineSeparator("\r\n")).writeValues(text)) {
            lines.write(table.columns());
            for (List<Object> row : table.rows()) {
                lines.write(row.stream().map(FigureCsv::cell).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Object cell(Object value) {
        if (value instanceof Double days) {
            return Math.round(days * 100) / 100.0;
        }
        return value instanceof String word && !word.isEmpty() && BEGINS_A_FORMULA.indexOf(word.charAt(0)) >= 0
                ? "'" + word
                : value == null ? "" : value;
    }
}
