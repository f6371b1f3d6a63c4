package org.hiringpipelines.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.Pay;
import org.hiringpipelines.model.posting.PayPeriod;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Section;
import org.hiringpipelines.model.posting.SectionKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Understands the few words of HTML that the tests of the JSON formats need. */
final class SimpleHtml implements PostingFormat {

    private static final Pattern PLACE = Pattern.compile("Location: (\\w+), (Maine|\\w{2})");
    private static final Pattern PAY = Pattern.compile("\\$(\\d+) to \\$(\\d+) (?:an hour|per hour)");

    @Override
    public Posting read(String text) {
        var body = Jsoup.parse(text).body();
        String title = body.select("h1").text();
        var place = PLACE.matcher(body.text());
        var pay = PAY.matcher(body.text());
        return new Posting(
                title,
                body.text().contains("Hidden Employer") ? "Hidden Employer" : null,
                null,
                place.find() ? List.of(place(place)) : List.of(),
                null,
                null,
                null,
                null,
                null,
                pay.find() ? pay(pay) : null,
                null,
                null,
                null,
                null,
                sections(body));
    }

    private static Place place(Matcher place) {
        String region = place.group(2).replace("Maine", "ME");
        return new Place(place.group(1) + ", " + region, place.group(1), region, "US");
    }

    private static Pay pay(Matcher pay) {
        return new Pay(
                new java.math.BigDecimal(pay.group(1)),
                new java.math.BigDecimal(pay.group(2)),
                "USD",
                PayPeriod.HOUR,
                pay.group());
    }

    private static List<Section> sections(Element body) {
        List<Section> sections = new ArrayList<>();
        String heading = "";
        List<String> paragraphs = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (Element element : body.select("h2, p, div, li")) {
            if (element.is("h2")) {
                sections.add(new Section(heading, SectionKind.OTHER, paragraphs, items));
                heading = element.text();
                paragraphs.clear();
                items.clear();
            } else if (element.is("li")) {
                items.add(element.text());
            } else {
                paragraphs.add(element.text());
            }
        }
        sections.add(new Section(heading, SectionKind.OTHER, paragraphs, items));
        sections.removeIf(
                section -> section.paragraphs().isEmpty() && section.items().isEmpty());
        return sections;
    }
}
