package org.hiringpipelines.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hiringpipelines.reader.layout.Lines;
import org.hiringpipelines.reader.layout.TextLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns HTML into the lines it shows, each with what its element says of it. */
final class HtmlLines implements NodeVisitor {

    private static final String UNSEEN =
            "script, style, noscript, template, nav, footer, svg, iframe, object, form button, select, [hidden], [aria-hidden=true], title, head";
    private static final Set<String> BREAKING = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "main",
            "aside",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "tr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "br",
            "hr",
            "blockquote",
            "pre",
            "figure",
            "address",
            "body",
            "form",
            "fieldset",
            "details",
            "summary");
    private static final Set<String> PARAGRAPHS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "section",
            "article",
            "table",
            "hr",
            "blockquote",
            "dl",
            "header");

    private final List<TextLine> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private TextLine.Mark mark = TextLine.Mark.NONE;
    private boolean gap = true;
    private int bold;
    private boolean allBold = true;

    private HtmlLines() {}

    static List<TextLine> of(String html) {
        return of(Jsoup.parse(html));
    }

    /** The lines of a page, from which all that is not shown is taken away. */
    static List<TextLine> of(Document page) {
        page.select(UNSEEN).remove();
        HtmlLines reader = new HtmlLines();
        page.body().traverse(reader);
        reader.endLine();
        return reader.lines;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            add(words.getWholeText());
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        String name = element.normalName();
        if (BREAKING.contains(name)) {
            endLine();
            gap |= PARAGRAPHS.contains(name);
            mark = markOf(name);
        } else if (name.equals("td") || name.equals("th")) {
            text.append(text.length() == 0 ? "" : "\t");
        } else if (isBold(name)) {
            bold++;
        }
    }

    private void close(Element element) {
        String name = element.normalName();
        if (name.equals("a")) {
            addTarget(element);
        }
        if (BREAKING.contains(name)) {
            endLine();
            gap |= PARAGRAPHS.contains(name);
        } else if (isBold(name)) {
            bold--;
        }
    }

    private static boolean isBold(String name) {
        return name.equals("b") || name.equals("strong");
    }

    private static TextLine.Mark markOf(String name) {
        return switch (name) {
            case "h1", "h2" -> TextLine.Mark.HEADING;
            case "h3", "h4", "h5", "h6" -> TextLine.Mark.SUBHEADING;
            case "li" -> TextLine.Mark.ITEM;
            default -> TextLine.Mark.NONE;
        };
    }

    private void add(String words) {
        if (!words.isBlank()) {
            allBold &= bold > 0;
        }
        text.append(words.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    /** The target of a link stands behind its words, unless they are the target. */
    private void addTarget(Element link) {
        String target = link.attr("href").strip();
        String shown = link.text();
        String lower = target.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mailto:")) {
            int question = target.indexOf('?');
            String address = target.substring("mailto:".length(), question < 0 ? target.length() : question);
            if (!shown.contains(address)) {
                text.append(' ').append(address).append(' ');
            }
        } else if ((lower.startsWith("http://") || lower.startsWith("https://")) && !shown.contains(target)) {
            text.append(' ').append(target).append(' ');
        }
    }

    private void endLine() {
        String shown = Lines.columns(text.toString());
        if (!shown.isEmpty()) {
            boolean emphasised = mark == TextLine.Mark.NONE && allBold;
            lines.add(new TextLine(shown, 0, gap, emphasised ? TextLine.Mark.EMPHASIS : mark));
            gap = false;
            mark = TextLine.Mark.NONE;
        }
        text.setLength(0);
        allBold = true;
    }
}
