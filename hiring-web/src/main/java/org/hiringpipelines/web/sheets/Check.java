package org.hiringpipelines.web.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hiringpipelines.model.offer.Clearance;
import org.hiringpipelines.model.offer.ClearanceRule;
import org.hiringpipelines.model.offer.Offer;

/**
 * A check that an offer waits or waited for.
 *
 * @param offerId for the links to its sheet and its report
 * @param kind for the same
 * @param name what is checked, in words
 * @param result what came out, in words
 * @param rules what has to be kept to, each a sentence
 * @param citations where that is written; null where it is written nowhere
 * @param comment what the report says; may be null
 * @param told when the candidate was told of a finding, in words; may be null
 * @param answer what the candidate answered to that; may be null
 * @param assessments what the hiring manager makes of a finding, the first and then the second
 * @param report the file name of the report; null where it is words alone, or the reader has nothing to do with it
 * @param takesReport whether the reader can attach a report now
 * @param lacksReport whether the candidate is to be told of a finding, and there is no report to go with the notice
 */
public record Check(
        String offerId,
        String kind,
        String name,
        String result,
        List<String> rules,
        String citations,
        String comment,
        String told,
        String answer,
        List<String> assessments,
        String report,
        boolean takesReport,
        boolean lacksReport) {

    /**
     * The check as its sheets show it.
     *
     * @param report the file name of its report; null where there is none
     * @param handled whether the reader is one of those who handle reports
     */
    static Check of(Clearance clearance, Offer offer, String report, boolean handled, Wording wording) {
        ClearanceRule rule = clearance.rule();
        boolean takesReport = handled && offer.status() == Offer.Status.ACCEPTED && clearance.takesReport();
        return new Check(
                clearance.offerId(),
                clearance.kind(),
                wording.said(rule.name()),
                wording.say("sheet.check." + result(clearance, offer.pending())),
                rules(rule, wording),
                rule.citations().isEmpty() ? null : String.join("; ", rule.citations()),
                clearance.comment(),
                told(clearance, wording),
                clearance.answer(),
                Stream.of(clearance.assessment(), clearance.reassessment())
                        .filter(Objects::nonNull)
                        .toList(),
                handled ? report : null,
                takesReport,
                takesReport && clearance.lacksReport());
    }

    private static String told(Clearance clearance, Wording wording) {
        if (clearance.noticedAt() == null) {
            return null;
        }
        String noticed = wording.time(clearance.noticedAt());
        return clearance.disputedAt() == null
                ? wording.say("sheet.check.told", noticed)
                : wording.say("sheet.check.told.disputed", noticed, wording.time(clearance.disputedAt()));
    }

    /** The end of the key under which it stands in words. */
    private static String result(Clearance clearance, boolean pending) {
        if (clearance.result() == null) {
            return pending ? "awaited" : "void";
        }
        if (clearance.result() == Clearance.Result.CLEAR) {
            return "clear";
        }
        if (clearance.proceed() == null) {
            return "toAssess";
        }
        if (clearance.answerable()) {
            return "mayAnswer";
        }
        return clearance.refused() ? "withdrawn" : "goesOn";
    }

    private static List<String> rules(ClearanceRule rule, Wording wording) {
        List<String> rules = new ArrayList<>();
        if (rule.beforeStart()) {
            rules.add(wording.say("sheet.check.beforeStart"));
        }
        if (rule.waitDays() > 0) {
            rules.add(wording.say("sheet.check.wait", rule.waitDays()));
        }
        if (rule.disputeDays() > 0) {
            rules.add(wording.say("sheet.check.dispute", rule.disputeDays()));
        }
        rule.notices().stream().map(wording::said).forEach(rules::add);
        return rules;
    }
}
