package org.hiringpipelines.web.pages;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.metrics.Cohort;
import org.hiringpipelines.workflows.metrics.HiringMetrics;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how hiring goes, of the postings that the reader leads; each number with what it means. */
@Controller
class NumbersPage {

    /** The newest postings to choose from; the page of a posting links to its own numbers. */
    private static final int CHOICE = 200;

    private static final String LEADING = "hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')";

    private final HiringMetrics metrics;
    private final FigureTables tables;
    private final Involvement involvement;
    private final Clock clock;
    private final PageWords words;

    NumbersPage(HiringMetrics metrics, FigureTables tables, Involvement involvement, Clock clock, PageWords words) {
        this.metrics = metrics;
        this.tables = tables;
        this.involvement = involvement;
        this.clock = clock;
        this.words = words;
    }

    /**
     * The page of numbers.
     *
     * @param posting the id of one posting; empty for all
     * @param organization an employer or department; empty for all
     * @param from the first day on which applications came, such as {@code 2027-01-31}; three months before the last where empty
     * @param until the last day; today where empty
     */
    @PreAuthorize(LEADING)
    @GetMapping("/hiring/numbers")
    String numbers(
            @RequestParam(defaultValue = "") String posting,
            @RequestParam(defaultValue = "") String organization,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Authentication reader,
            Model page) {
        Person person = Involved.personOf(reader);
        page.addAttribute(
                "postings",
                involvement.postingsOf(person, PageRequest.of(0, CHOICE)).getContent());
        page.addAttribute("posting", posting);
        page.addAttribute("organization", organization);
        page.addAttribute("from", from);
        page.addAttribute("until", until);
        page.addAttribute("tables", List.of());
        try {
            Cohort cohort = cohort(person, posting, organization, from, until);
            page.addAttribute("from", cohort.from());
            page.addAttribute("until", cohort.until());
            page.addAttribute("tables", tables.of(metrics.of(cohort)));
        } catch (Refusal refusal) {
            page.addAttribute("problem", words.said(refusal));
        }
        page.addAttribute("figure", new Figure());
        return "pages/numbers";
    }

    /** One of the tables, for a spreadsheet. */
    @PreAuthorize(LEADING)
    @GetMapping("/hiring/numbers/{table}.csv")
    ResponseEntity<byte[]> table(
            @PathVariable String table,
            @RequestParam(defaultValue = "") String posting,
            @RequestParam(defaultValue = "") String organization,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Authentication reader) {
        Cohort cohort = cohort(Involved.personOf(reader), posting, organization, from, until);
        FigureTable asked = tables.of(metrics.of(cohort)).stream()
                .filter(one -> one.name().equals(table))
                .findFirst()
                .orElseThrow(() -> new NotFound("There is no table " + table + "."));
        String fileName = table + "-" + cohort.from() + "-" + cohort.until() + ".csv";
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .body(FigureCsv.of(asked));
    }

    private Cohort cohort(Person reader, String posting, String organization, String from, String until) {
        return Cohort.of(reader, posting, organization, day("from", from), day("until", until), LocalDate.now(clock));
    }

    private static LocalDate day(String field, String given) {
        try {
            return given.isBlank() ? null : LocalDate.parse(given.strip());
        } catch (DateTimeParseException noDay) {
            throw new Refusal(field, "Write a day as year-month-day, such as 2027-01-31; this is none: " + given);
        }
    }

    /** Writes a cell in the reader's way. */
    static final class Figure {

        private final NumberFormat numbers = NumberFormat.getInstance(PageWords.locale());

        private Figure() {
            numbers.setMaximumFractionDigits(1);
        }

        /** A word as it is, a number by the reader's signs, nothing as a dash. */
        public String write(Object cell) {
            return cell == null ? "–" : cell instanceof Number number ? numbers.format(number) : cell.toString();
        }
    }
}
