package org.hiringpipelines.model.posting.check;

import java.util.List;
import java.util.regex.Pattern;

/** A posting says where to apply: without an address nobody can. */
final class ApplyChannel implements PostingRule {

    private static final Pattern INVITATION =
            Pattern.compile("(?iU)\\b(fill (out|in)|complete|submit|upload|send|e-?mail)\\b.{0,60}?"
                    + "\\b(resumes?|résumés?|cv|cover letter|(an|your|the) application)\\b"
                    + "|\\bapply (here|now|online|below)\\b");
    private static final Pattern CUT_OFF = Pattern.compile("(?i)\\bto$");

    @Override
    public List<Finding> check(CheckedPosting checked) {
        var apply = checked.posting().apply();
        if (!apply.urls().isEmpty() || !apply.emails().isEmpty()) {
            return List.of();
        }
        return List.of(checked.sentence(
                        INVITATION.asPredicate().and(CUT_OFF.asPredicate().negate()))
                .map(ApplyChannel::linkLost)
                .orElseGet(ApplyChannel::missing));
    }

    private static Finding linkLost(String quote) {
        return Finding.practical(
                "APPLY_LINK_LOST",
                Severity.WARNING,
                "The posting asks for applications but gives no link and no e-mail address to send them to; the link"
                        + " was probably lost when the text was copied. Add it to this sentence.",
                quote);
    }

    private static Finding missing() {
        return Finding.practical(
                "APPLY_CHANNEL_MISSING",
                Severity.WARNING,
                "The posting does not say how to apply. Add a link to the application form or an e-mail address.",
                null);
    }
}
