package org.hiringpipelines.reader.fact;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hiringpipelines.model.posting.Apply;
import org.hiringpipelines.model.posting.SectionKind;
import org.hiringpipelines.reader.layout.Label;
import org.hiringpipelines.reader.layout.Vocabulary;
import org.hiringpipelines.reader.layout.Words;
import org.nibor.autolink.LinkExtractor;
import org.nibor.autolink.LinkSpan;
import org.nibor.autolink.LinkType;

/**
 * How to apply. An address counts where its sentence speaks of applying and not of questions or of the employer's home page;
 * a masked address ({@code name at host dot org}) is written out, one that was taken out of the text is left out.
 */
final class ApplyReader {
    private static final String[] OTHER_MAIL = Vocabulary.array("apply", "OTHER_MAIL");
    private static final String[] THIS_ADDRESS = Vocabulary.array("apply", "THIS_ADDRESS");

    private static final LinkExtractor LINKS =
            LinkExtractor.builder().linkTypes(EnumSet.allOf(LinkType.class)).build();
    private static final Pattern APPLYING = Vocabulary.words("apply", "APPLYING");
    private static final Pattern ASKING = Vocabulary.words("apply", "ASKING");
    private static final Pattern STRONG = Vocabulary.pattern("apply", "STRONG");
    private static final Pattern NO_FORM = Pattern.compile(
            "facebook|twitter\\.com|linkedin\\.com/(?:company|in|school)|instagram|youtube|google\\.com/maps|maps\\.|tiktok|glassdoor|privacy|wikipedia|eeoc\\.gov|dol\\.gov|\\.pdf$|e-verify");
    /** "Inquiries and applications": one address for both. */
    private static final Pattern BOTH = Vocabulary.pattern("apply", "BOTH");
    /** An address that says nobody reads its mail. */
    private static final Pattern UNREAD = Vocabulary.pattern("apply", "UNREAD");

    private static final Pattern CLAUSE = Vocabulary.pattern("apply", "CLAUSE");
    private static final Pattern FORBIDDEN = Vocabulary.pattern("apply", "FORBIDDEN");

    private static final Pattern MAILBOX = Pattern.compile(
            "(?i)(?<![\\w.@-])(?:jobs?|careers?|recruit(?:ing|ment)|hiring|vacanc(?:y|ies)|appl(?:y|ications?)|employment|resumes?)@[a-z0-9-]{1,60}(?:\\.[a-z0-9-]{1,60}){1,4}");

    private static final Pattern MASKED = Vocabulary.pattern("apply", "MASKED");
    private static final Pattern DOT = Vocabulary.pattern("apply", "DOT");
    private static final int MOST = 20;
    private static final int LONGEST_ADDRESS = 7;
    private static final int ADDRESS_LINE = 60;

    private final Set<String> urls = new LinkedHashSet<>();
    private final Set<String> emails = new LinkedHashSet<>();

    private ApplyReader() {}

    static Apply of(OutlinedPosting outlined) {
        ApplyReader reader = new ApplyReader();
        for (String value : outlined.labelled(Label.Name.APPLY)) {
            reader.addLinks(value, true, true);
        }
        List<Sentence> sentences = outlined.sentences();
        for (int i = 0; i < sentences.size() && reader.urls.size() + reader.emails.size() < MOST; i++) {
            reader.read(sentences, i);
        }
        for (int i = 0; i < sentences.size() && reader.emails.isEmpty(); i++) {
            reader.readMailbox(sentences, i);
        }
        return new Apply(List.copyOf(reader.urls), List.copyOf(reader.emails), Materials.of(outlined));
    }

    /** A mailbox that is there for applications says so by its name, whatever else its sentence speaks of. */
    private void readMailbox(List<Sentence> sentences, int i) {
        Sentence sentence = sentences.get(i);
        Matcher mailbox = MAILBOX.matcher(sentence.text());
        boolean asked = isAsked(sentences, i) || sentence.says(OTHER_MAIL) || isForbidden(sentences, i);
        if (sentence.text().indexOf('@') > 0 && !asked && mailbox.find()) {
            emails.add(mailbox.group());
        }
    }

    /** "Questions? Write to …". */
    private static boolean isAsked(List<Sentence> sentences, int i) {
        return i > 0
                && sentences.get(i - 1).text().endsWith("?")
                && ASKING.matcher(sentences.get(i - 1).lower()).find();
    }

    /** "Do not send applications to this address", said with the address or right behind it. */
    private static boolean isForbidden(List<Sentence> sentences, int i) {
        String address = sentences.get(i).lower();
        for (String clause : CLAUSE.split(address, -1)) {
            address = clause.indexOf('@') >= 0 ? clause : address;
        }
        return FORBIDDEN.matcher(address).find()
                || (i + 1 < sentences.size()
                        && FORBIDDEN.matcher(sentences.get(i + 1).lower()).find()
                        && sentences.get(i + 1).says(THIS_ADDRESS));
    }

    private void read(List<Sentence> sentences, int i) {
        Sentence sentence = sentences.get(i);
        String text = sentence.text();
        boolean mayHold = text.indexOf('@') >= 0
                || text.indexOf("://") >= 0
                || text.contains("www.")
                || text.indexOf('.') > 0
                || sentence.says(" at ", "[at]", "(at)");
        if (!mayHold) {
            return;
        }
        boolean here = sentence.isIn(SectionKind.APPLY);
        boolean before = i > 0
                && ((sentences.get(i - 1).block() >= sentence.block() - 1 && isOpen(sentences.get(i - 1), sentence))
                        || endsAddress(sentences, i));
        boolean applying = before || WordStarts.has(APPLYING, sentence.lower());
        if (!here && !applying) {
            return;
        }
        boolean asked = isAsked(sentences, i) || (text.indexOf('@') >= 0 && isForbidden(sentences, i));
        boolean underQuestions = text.indexOf('@') >= 0 && asks(sentence.heading());
        boolean asking = asked
                || underQuestions
                || WordStarts.has(ASKING, BOTH.matcher(sentence.lower()).replaceAll("applications"));
        boolean strong = before || STRONG.matcher(sentence.lower()).find();
        boolean bareLink = here && !asking && text.indexOf(' ') < 0;
        if (asked) {
            return;
        }
        if (here ? strong || applying || bareLink : applying && (strong || !asking)) {
            addLinks(text, !asking, true);
            if (asking) {
                addClauses(text);
            }
        } else if (here && !asking) {
            addLinks(text, true, false);
        }
    }

    private static boolean asks(String heading) {
        String lower = Sentence.lower(heading);
        return ASKING.matcher(lower).find() && !lower.contains("appl");
    }

    /** A bare mail address below the name, employer and street of the person whom "Send it to:" means. */
    private static boolean endsAddress(List<Sentence> sentences, int i) {
        String text = sentences.get(i).text();
        if (text.indexOf('@') < 0 || Words.count(text) > 2) {
            return false;
        }
        int from = i - 1;
        while (from > 0
                && from > i - LONGEST_ADDRESS
                && !sentences.get(from).text().endsWith(":")
                && sentences.get(from).text().length() <= ADDRESS_LINE) {
            from--;
        }
        Sentence lead = sentences.get(Math.max(0, from));
        return lead.text().endsWith(":")
                && (STRONG.matcher(lead.lower()).find() || WordStarts.has(APPLYING, lead.lower()));
    }

    /** A line that ends in "at:" or "to" goes on in the next one. */
    private static boolean isOpen(Sentence previous, Sentence sentence) {
        boolean open = previous.text().endsWith(":")
                || previous.text().endsWith(" to")
                || previous.text().endsWith(" at");
        return open
                && STRONG.matcher(previous.lower()).find()
                && sentence.text().length() < 200;
    }

    /** Of a sentence that speaks both of applying and of questions, only the parts about applying count. */
    private void addClauses(String text) {
        for (String clause : text.split(
                "[;,] (?=and |or |with |for |but |please |email |contact |questions |visit )|[;(]| - | – | — |(?<=\\S) (?=with (?:any )?questions|for (?:questions|more|further|any)|or contact |and (?:direct|address|contact|visit) )",
                -1)) {
            String lower = Sentence.lower(clause);
            if (STRONG.matcher(lower).find() && !ASKING.matcher(lower).find()) {
                addLinks(clause, true, true);
            }
        }
    }

    private void addLinks(String text, boolean wanted, boolean emailsToo) {
        if (!wanted) {
            return;
        }
        boolean any = false;
        for (LinkSpan span : LINKS.extractLinks(text)) {
            String link = text.substring(span.getBeginIndex(), span.getEndIndex());
            any = true;
            if (span.getType() == LinkType.EMAIL) {
                if (emailsToo && !UNREAD.matcher(link).find()) {
                    emails.add(link);
                }
            } else if (link.startsWith("mailto:")) {
                emails.add(link.substring("mailto:".length()));
            } else if (!NO_FORM.matcher(link.toLowerCase(java.util.Locale.ROOT)).find()) {
                urls.add(link);
            }
        }
        if (!any) {
            addBareHosts(text);
        }
        if (emailsToo
                && (Sentence.lower(text).contains(" dot ")
                        || text.contains("dot]")
                        || text.contains("dot)")
                        || text.contains("[at]")
                        || text.contains("(at)")
                        || text.contains(" @ "))) {
            for (Matcher m = MASKED.matcher(text); m.find(); ) {
                emails.add(m.group(1) + "@" + DOT.matcher(m.group(2)).replaceAll("."));
            }
        }
    }

    private static final Pattern HOST = Pattern.compile(
            "(?<![\\w@./-])(?:[a-z0-9-]{1,40}\\.){1,4}(?:com|org|net|edu|gov|io|co|us|uk|ca|jobs|careers|eu|de|info|dev|ai|app|ly|int|scot|ch|example)(?:/[^\\s,;()<>\"]{0,200})?(?![\\w@])",
            Pattern.CASE_INSENSITIVE);

    private void addBareHosts(String text) {
        for (Matcher m = HOST.matcher(text); m.find(); ) {
            String host = m.group();
            boolean path = host.indexOf('/') > 0;
            if (!NO_FORM.matcher(host.toLowerCase(java.util.Locale.ROOT)).find()
                    && (path || APPLYING.matcher(Sentence.lower(text)).find())) {
                urls.add(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
            }
        }
    }
}
