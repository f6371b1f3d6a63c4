package org.hiringpipelines.model.offer;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requisition;

/**
 * What an approval is given to, point by point. An approval stands as long as nothing changes that carries weight:
 *
 * <ul>
 *   <li>of an offer, the pay, the first day of work, and every figure in the further terms. The last day to accept and the wording
 *       around the figures may change;
 *   <li>of a posting, its title, employer, places, workplace, employment, pay and number of openings. When it closes, its
 *       department, whom the person reports to and where to apply may change.
 * </ul>
 *
 * @param points in the order in which a person reads them
 */
public record ApprovalBasis(List<Point> points) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern FIGURE = Pattern.compile("\\d+([.,]\\d+)*");

    /**
     * One point.
     *
     * @param name what it is called
     * @param says what it says; null where it says nothing
     * @param weight the part of it that an approval depends on; null where none does
     */
    public record Point(String name, String says, String weight) {

        private static Point weighty(String name, String says) {
            return new Point(name, says, says);
        }

        private static Point light(String name, String says) {
            return new Point(name, says, null);
        }
    }

    /**
     * A point that says something else than before.
     *
     * @param name what it is called
     * @param before what it said; null where it said nothing
     * @param after what it says now; null where it says nothing any more
     */
    public record Change(String name, String before, String after) {}

    public ApprovalBasis {
        points = List.copyOf(points);
    }

    /** What the approval of an offer is given to. */
    public static ApprovalBasis of(Terms terms) {
        return new ApprovalBasis(List.of(
                Point.weighty("Salary", terms.pay()),
                Point.weighty("First day of work", DAY.format(terms.startsOn())),
                Point.light("To be answered by", DAY.format(terms.expiresOn())),
                new Point("Further terms", terms.text(), figuresIn(terms.text()))));
    }

    /** What the approval of a posting is given to. */
    public static ApprovalBasis of(Requisition requisition) {
        Posting posting = requisition.posting();
        return new ApprovalBasis(List.of(
                Point.weighty("Title", posting.title()),
                Point.weighty("Employer", posting.organization()),
                Point.weighty(
                        "Where", posting.locations().stream().map(Place::text).collect(Collectors.joining("; "))),
                Point.weighty("Workplace", word(posting.workplace())),
                Point.weighty("Employment", word(posting.employmentType())),
                Point.weighty(
                        "Pay", posting.pay() == null ? null : posting.pay().words()),
                Point.weighty("Openings", String.valueOf(requisition.openings())),
                Point.light("Closes on", posting.closesOn() == null ? null : DAY.format(posting.closesOn())),
                Point.light("Department", posting.department()),
                Point.light("Reports to", posting.reportsTo()),
                Point.light("Apply at", String.join("; ", posting.apply().urls())),
                Point.light("Apply to", String.join("; ", posting.apply().emails()))));
    }

    private static String word(Enum<?> constant) {
        return constant == null
                ? null
                : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String figuresIn(String text) {
        return text == null
                ? ""
                : FIGURE.matcher(text).results().map(MatchResult::group).collect(Collectors.joining(" "));
    }

    /** Whether an approval given to this stands for {@code now}, too. */
    public boolean standsFor(ApprovalBasis now) {
        return weights().equals(now.weights());
    }

    private List<String> weights() {
        return points.stream()
                .filter(point -> point.weight() != null)
                .map(point -> point.name() + "=" + point.weight())
                .toList();
    }

    /** What {@code now} says differently, in its order. */
    public List<Change> changesTo(ApprovalBasis now) {
        List<Change> changes = new ArrayList<>();
        for (Point point : now.points) {
            String before = points.stream()
                    .filter(earlier -> earlier.name().equals(point.name()))
                    .map(Point::says)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            if (!Objects.equals(before, point.says())) {
                changes.add(new Change(point.name(), before, point.says()));
            }
        }
        return changes;
    }
}
