package org.hiringpipelines.web.api;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hiringpipelines.model.Conflict;
import org.hiringpipelines.model.Gone;
import org.hiringpipelines.model.posting.Place;
import org.hiringpipelines.model.posting.Posting;
import org.hiringpipelines.model.posting.Requirement;
import org.hiringpipelines.model.posting.Requisition;
import org.hiringpipelines.model.posting.Requisition.Status;
import org.hiringpipelines.model.posting.Section;
import org.hiringpipelines.reader.SchemaOrg;
import org.springframework.web.util.HtmlUtils;

/** What the page of a posting carries for search engines: the posting as schema.org JobPosting. */
final class JobPage {

    private JobPage() {}

    /**
     * The JobPosting. Before the posting opens it is a preview for whoever builds the page.
     *
     * @throws Gone where the posting is closed: search engines drop a job whose page is gone, and go on showing one whose mark-up
     *     stays without a past closing date
     * @throws Conflict where the posting says nothing but its title, which makes no JobPosting
     */
    static String of(Requisition requisition) {
        if (requisition.status() == Status.CLOSED || requisition.status() == Status.DISCARDED) {
            throw new Gone("This posting is closed. Take its page down, or let it answer 410.");
        }
        Posting posting = requisition.posting();
        String description = description(requisition);
        if (description.equals(paragraph(posting.title()))) {
            throw new Conflict("This posting says nothing but its title. A JobPosting needs a description.");
        }
        String url = posting.apply().urls().stream().findFirst().orElse(null);
        return SchemaOrg.write(posting, requisition.id(), url, description);
    }

    private static String description(Requisition requisition) {
        Posting posting = requisition.posting();
        String sections = posting.sections().stream().map(JobPage::html).collect(Collectors.joining("\n"));
        if (!sections.isBlank()) {
            return sections;
        }
        return Stream.of(
                        paragraph(posting.title()
                                + (posting.organization() == null ? "" : ", " + posting.organization())),
                        list(posting.locations().stream().map(Place::text).toList()),
                        list(posting.requirements().stream()
                                .map(Requirement::text)
                                .toList()),
                        list(posting.benefits()),
                        paragraph(posting.equalOpportunityStatement()),
                        paragraph(isJson(requisition.sourceText()) ? null : requisition.sourceText()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static boolean isJson(String source) {
        return source == null
                || source.stripLeading().startsWith("{")
                || source.stripLeading().startsWith("[");
    }

    private static String html(Section section) {
        String heading = section.heading().isBlank() ? "" : "<h2>" + HtmlUtils.htmlEscape(section.heading()) + "</h2>";
        String paragraphs =
                section.paragraphs().stream().map(JobPage::paragraph).collect(Collectors.joining());
        return heading + paragraphs + list(section.items());
    }

    private static String paragraph(String text) {
        return text == null || text.isBlank() ? "" : "<p>" + HtmlUtils.htmlEscape(text) + "</p>";
    }

    private static String list(List<String> items) {
        return items.isEmpty()
                ? ""
                : items.stream()
                        .map(item -> "<li>" + HtmlUtils.htmlEscape(item) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }
}
