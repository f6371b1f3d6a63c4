package org.hiringpipelines.web.sheets;

import java.util.Map;

/** In which field of the form <i>Review posting</i> a finding is mended, as the form labels it. */
final class FieldsToMend {

    /** What is cut off in the text itself is mended in no field. */
    static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("CLOSING_DATE_MISSING", "Closing date"),
            Map.entry("CLOSING_DATE_OPEN", "Open until filled"),
            Map.entry("CLOSING_DATE_PASSED", "Closing date"),
            Map.entry("POSTING_STALE", "Posted on"),
            Map.entry("LOCATION_MISSING", "Places of work"),
            Map.entry("PAY_PERIOD_MISSING", "Pay is for"),
            Map.entry("PAY_FIGURE_MISSING", "Pay from"),
            Map.entry("EEO_STATEMENT_MISSING", "Equal opportunity statement"),
            Map.entry("PAGE_TITLE_DIFFERS", "Title"),
            Map.entry("PAGE_EMPLOYER_DIFFERS", "Employer"),
            Map.entry("PAGE_PLACE_DIFFERS", "Places of work"),
            Map.entry("PAGE_WORKPLACE_DIFFERS", "Workplace"),
            Map.entry("PAGE_EMPLOYMENT_DIFFERS", "Employment"),
            Map.entry("PAGE_CLOSING_DATE_DIFFERS", "Closing date"),
            Map.entry("PAGE_PAY_DIFFERS", "Pay from"),
            Map.entry("APPLY_LINK_LOST", "Addresses to apply at"),
            Map.entry("APPLY_CHANNEL_MISSING", "Addresses to apply at"),
            Map.entry("APPLY_EMAIL_REDACTED", "E-mail addresses to apply to"),
            Map.entry("APPLY_RECIPIENT_TRUNCATED", "E-mail addresses to apply to"));

    /** The same for the fields of a posting. */
    private static final Map<String, String> FIELDS =
            Map.of("title", "Title", "organization", "Employer", "department", "Department");

    private FieldsToMend() {}

    /** The label of the field {@code name} of a posting. */
    static String ofField(String name) {
        return FIELDS.get(name);
    }

    /** The label; null where no field mends it. */
    static String of(String rule) {
        return LABELS.get(rule);
    }
}
