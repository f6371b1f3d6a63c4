package org.hiringpipelines.workflows.offers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.ClearanceRule;
import org.hiringpipelines.workflows.calendar.BusinessDays;

/** Says what becomes of a finding. */
final class FindingWords {

    private FindingWords() {}

    /** What was decided. */
    static String of(Clearance clearance) {
        if (clearance.passed()) {
            return "the hire goes on";
        }
        if (clearance.answerable()) {
            return "the offer is to be withdrawn";
        }
        return clearance.refused() ? "the offer is withdrawn" : "to be checked again";
    }

    /** What has to be kept to with a finding as it stands, with where it is written. */
    static String rulesFor(Clearance clearance) {
        ClearanceRule rule = clearance.rule();
        List<String> sentences = new ArrayList<>();
        if (!clearance.answerable()) {
            sentences.add(
                    rule.waitDays() == 0
                            ? "A withdrawal is final at once."
                            : "Before a withdrawal is final, the candidate is told and has "
                                    + BusinessDays.inWords(rule.waitDays()) + " to answer"
                                    + (rule.disputeDays() == 0
                                            ? ""
                                            : ", and " + moreBusinessDays(rule.disputeDays())
                                                    + " to dispute the report")
                                    + "; then you assess the finding again.");
        }
        if (rule.beforeStart()) {
            sentences.add("Nobody may start before this check is clear: it cannot be waived.");
        }
        sentences.addAll(rule.notices());
        if (!rule.citations().isEmpty()) {
            sentences.add("See " + String.join("; ", rule.citations()) + ".");
        }
        return String.join(" ", sentences);
    }

    /** What can be decided once the candidate could answer. */
    static List<Map<String, String>> choicesFor(Clearance clearance) {
        List<Map<String, String>> choices = new ArrayList<>();
        choices.add(choice("proceed", "Yes, proceed"));
        if (clearance.disputable()) {
            choices.add(choice(
                    "dispute",
                    "The candidate disputes the report: wait "
                            + moreBusinessDays(clearance.rule().disputeDays())));
        }
        choices.add(choice("recheck", "Have it checked again: the report may be wrong"));
        choices.add(choice("withdraw", "No, withdraw the offer"));
        return choices;
    }

    private static Map<String, String> choice(String value, String label) {
        return Map.of("value", value, "label", label);
    }

    static String moreBusinessDays(int days) {
        return days == 1 ? "1 more business day" : days + " more business days";
    }
}
