package org.hiringpipelines.web.pages;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hiringpipelines.model.NotFound;
import org.hiringpipelines.model.Refusal;
import org.hiringpipelines.model.posting.BriefPosting;
import org.hiringpipelines.web.access.Involved;
import org.hiringpipelines.web.language.PageWords;
import org.hiringpipelines.workflows.involvement.Capacity;
import org.hiringpipelines.workflows.involvement.Involvement;
import org.hiringpipelines.workflows.involvement.Person;
import org.hiringpipelines.workflows.metrics.Cohort;
import org.hiringpipelines.workflows.metrics.HiringMetrics;
import org.hiringpipelines.workflows.postings.PostingService;
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
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how hiring goes, of the postings that the reader leads; each number with what it means. */
@Controller
class NumbersPage {

    /** The newest postings, whose employers and departments are suggested. */
    private static final int NEWEST = 200;

    /** As many as are seen at once; whoever has more types on. */
    private static final int CHOICE = 8;

    private static final String LEADING = "hasAnyRole('recruiters', 'hiringManagers', 'camunda-admin')";

    private final HiringMetrics metrics;
    private final FigureTables tables;
    private final Involvement involvement;
    private final PostingService postings;
    private final Clock clock;
    private final PageWords words;

    NumbersPage(
            HiringMetrics metrics,
            FigureTables tables,
            Involvement involvement,
            PostingService postings,
            Clock clock,
            PageWords words) {
        this.metrics = metrics;
        this.tables = tables;
        this.involvement = involvement;
        this.postings = postings;
        this.clock = clock;
        this.words = words;
    }

    /**
     * The page of numbers, or the postings to choose from alone where a script of the page asks.
     *
     * @param posting the id of one posting; empty for all
     * @param title a part of a posting's title, to choose one that is called so; where there is one such, it is chosen
     * @param organization an employer; empty for all
     * @param department a department; empty for all
     * @param from the first day on which applications came, such as {@code 2027-01-31}; three months before the last where empty
     * @param until the last day; today where empty
     */
    @PreAuthorize(LEADING)
    @GetMapping("/hiring/numbers")
    String numbers(
            @RequestParam(defaultValue = "") String posting,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String organization,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Authentication reader,
            Model page) {
        Person person = Involved.personOf(reader);
        List<BriefPosting> choice = title.isBlank()
                ? List.of()
                : involvement
                        .postingsLedBy(person, title, PageRequest.of(0, CHOICE + 1))
                        .getContent();
        String chosen = choice.size() == 1 && !part ? choice.get(0).id() : posting;
        page.addAttribute("sought", title.strip());
        page.addAttribute(
                "choice", choice.stream().limit(CHOICE).map(this::choosable).toList());
        page.addAttribute("more", choice.size() > CHOICE);
        page.addAttribute("posting", chosen);
        page.addAttribute("organization", organization);
        page.addAttribute("department", department);
        page.addAttribute("from", from);
        page.addAttribute("until", until);
        if (part) {
            return "pages/numbers :: choice";
        }
        page.addAttribute("chosen", led(person, chosen));
        List<BriefPosting> newest =
                involvement.postingsOf(person, PageRequest.of(0, NEWEST)).getContent();
        page.addAttribute(
                "parts",
                List.of(
                        new NameFilter("organization", organization, named(newest, BriefPosting::organization)),
                        new NameFilter("department", department, named(newest, BriefPosting::department))));
        page.addAttribute("tables", List.of());
        try {
            Cohort cohort = cohort(person, chosen, organization, department, from, until);
            page.addAttribute("from", cohort.from());
            page.addAttribute("until", cohort.until());
            page.addAttribute("tables", tables.of(metrics.of(cohort)));
        } catch (Refusal refusal) {
            page.addAttribute("problem", words.said(refusal));
        }
        page.addAttribute("figure", new Figure());
        return "pages/numbers";
    }

    /**
     * Narrows the numbers to a part of the house, chosen by its name.
     *
     * @param field the parameter that takes the name, and the end of the key of its label
     * @param chosen the name that is chosen; empty for all
     * @param names the names that are suggested
     */
    record NameFilter(String field, String chosen, Set<String> names) {}

    private static Set<String> named(List<BriefPosting> postings, Function<BriefPosting, String> by) {
        return postings.stream().map(by).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * A posting to choose.
     *
     * @param id its id
     * @param name its title, its employer if it names one, and where it stands
     */
    record Choosable(String id, String name) {}

    private Choosable choosable(BriefPosting posting) {
        return new Choosable(
                posting.id(),
                posting.title()
                        + (posting.organization() == null ? "" : ", " + posting.organization())
                        + " (" + words.said(posting.status().words()) + ")");
    }

    /** The posting of that id; null where there is none, or others lead it. */
    private BriefPosting led(Person person, String id) {
        try {
            return id.isBlank() || !involvement.inPosting(person, id).contains(Capacity.LEADS)
                    ? null
                    : postings.brief(id);
        } catch (NotFound unknown) {
            return null;
        }
    }

    /** One of the tables, for a spreadsheet. */
    @PreAuthorize(LEADING)
    @GetMapping("/hiring/numbers/{table}.csv")
    ResponseEntity<byte[]> table(
            @PathVariable String table,
            @RequestParam(defaultValue = "") String posting,
            @RequestParam(defaultValue = "") String organization,
            @RequestParam(defaultValue = "") String department,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String until,
            Authentication reader) {
        Cohort cohort = cohort(Involved.personOf(reader), posting, organization, department, from, until);
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

    private Cohort cohort(
            Person reader, String posting, String organization, String department, String from, String until) {
        return Cohort.of(
                reader,
                posting,
                organization,
                department,
                day("from", from),
                day("until", until),
                LocalDate.now(clock));
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
