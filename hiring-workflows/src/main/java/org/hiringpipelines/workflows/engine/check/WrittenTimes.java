package org.hiringpipelines.workflows.engine.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.xml.datatype.DatatypeConfigurationException;
import javax.xml.datatype.DatatypeFactory;
import org.springframework.scheduling.support.CronExpression;

/** Times in diagrams that are none: their timer would stop whoever comes to it. */
final class WrittenTimes implements DesignRule {

    private static final String DURATION = "a duration such as P2D or PT4H";
    private static final String DATE = "a date such as 2027-03-01T09:00:00Z";
    private static final String CYCLE = "a cycle such as R3/PT10M, or a cron expression";
    private static final String RETRIES = "a cycle such as R3/PT10M, or durations such as PT1M,PT5M";

    private static final List<DateTimeFormatter> DATES =
            List.of(DateTimeFormatter.ISO_DATE_TIME, DateTimeFormatter.ISO_DATE);

    private record Notation(Predicate<String> right, String words) {}

    private static final Map<String, Notation> ELEMENTS = Map.of(
            "timeDuration", new Notation(WrittenTimes::isDuration, DURATION),
            "timeDate", new Notation(text -> isDuration(text) || isDate(text), DATE),
            "timeCycle", new Notation(text -> isCycle(text) || isCron(text), CYCLE),
            "failedJobRetryTimeCycle", new Notation(text -> isCycle(text) || areDurations(text), RETRIES));

    private static final Map<String, Notation> ATTRIBUTES = Map.of(
            "dueDate", new Notation(text -> isDuration(text) || isDate(text), DATE),
            "followUpDate", new Notation(text -> isDuration(text) || isDate(text), DATE),
            "historyTimeToLive", new Notation(text -> text.matches("\\d+|P\\d+D"), "a number of days such as P180D"));

    @Override
    public void look(WholeDesign design, Flaws flaws) {
        design.diagrams()
                .forEach(diagram -> diagram.eachElement((place, element) -> {
                    Notation notation = ELEMENTS.get(element.getLocalName());
                    if (notation != null) {
                        time(place, element.getTextContent().strip(), notation, flaws);
                    }
                    ATTRIBUTES.forEach((attribute, of) -> {
                        String text = element.getAttribute(Diagram.CAMUNDA, attribute);
                        if (text != null) {
                            time(place, text.strip(), of, flaws);
                        }
                    });
                }));
        design.tables()
                .forEach(table -> table.decisions().forEach(decision -> {
                    String text = decision.getDomElement().getAttribute(Diagram.CAMUNDA_IN_TABLES, "historyTimeToLive");
                    if (text != null) {
                        time(table.where(decision), text, ATTRIBUTES.get("historyTimeToLive"), flaws);
                    }
                }));
    }

    private static void time(String place, String text, Notation notation, Flaws flaws) {
        if (!text.contains("{") && !notation.right().test(text)) {
            flaws.add(Mistake.NO_TIME, place, "\"" + text + "\" is not " + notation.words());
        }
    }

    private static boolean isDuration(String text) {
        try {
            return DatatypeFactory.newInstance().newDuration(text).getSign() >= 0;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (DatatypeConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isDate(String text) {
        return DATES.stream().anyMatch(format -> {
            try {
                return LocalDate.from(format.parse(text)) != null;
            } catch (DateTimeException e) {
                return false;
            }
        });
    }

    private static boolean isCycle(String text) {
        List<String> parts = Arrays.asList(text.split("/", -1));
        return parts.size() >= 2
                && parts.size() <= 3
                && parts.get(0).matches("R\\d*")
                && parts.stream().skip(1).allMatch(part -> isDuration(part) || isDate(part))
                && parts.stream().skip(1).anyMatch(WrittenTimes::isDuration);
    }

    private static boolean isCron(String text) {
        List<String> fields = Arrays.asList(text.split("\\s+"));
        return fields.size() >= 6
                && fields.size() <= 7
                && CronExpression.isValidExpression(String.join(" ", fields.subList(0, 6)));
    }

    private static boolean areDurations(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).allMatch(WrittenTimes::isDuration);
    }
}
