package org.hiringpipelines.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * What the attributes of a page's elements say for search engines, as the same thing would stand in JSON-LD: microdata (HTML
 * Living Standard) or RDFa Lite (W3C). References to elements elsewhere on the page are not followed.
 */
final class MarkedItems implements NodeVisitor {

    /** More than any page has to say about one posting; each costs a walk through its element's text. */
    private static final int MOST_PROPERTIES = 500;

    /** Their value is an address; everywhere else the words of a link are meant, whatever it leads to. */
    private static final Set<String> ADDRESSES = Set.of("url", "sameAs", "target", "urlTemplate", "image", "logo");

    private final String itemAttribute;
    private final String typeAttribute;
    private final String propertyAttribute;
    private final ArrayNode items = JsonNodeFactory.instance.arrayNode();
    private final Deque<ObjectNode> open = new ArrayDeque<>();
    private final Deque<Element> openElements = new ArrayDeque<>();
    private int properties;

    private MarkedItems(String itemAttribute, String typeAttribute, String propertyAttribute) {
        this.itemAttribute = itemAttribute;
        this.typeAttribute = typeAttribute;
        this.propertyAttribute = propertyAttribute;
    }

    static ArrayNode microdata(Document page) {
        return in(page, new MarkedItems("itemscope", "itemtype", "itemprop"));
    }

    static ArrayNode rdfa(Document page) {
        return in(page, new MarkedItems("typeof", "typeof", "property"));
    }

    private static ArrayNode in(Document page, MarkedItems items) {
        page.traverse(items);
        return items.items;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        boolean isItem = element.hasAttr(itemAttribute);
        ObjectNode item = isItem ? item(element) : null;
        String names = element.attr(propertyAttribute).strip();
        if (!names.isEmpty() && !open.isEmpty()) {
            for (String name : names.split("\\s+", -1)) {
                add(open.peek(), local(name), element, item);
            }
        } else if (isItem) {
            items.add(item);
        }
        if (isItem) {
            open.push(item);
            openElements.push(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node.equals(openElements.peek())) {
            openElements.pop();
            open.pop();
        }
    }

    private ObjectNode item(Element element) {
        ObjectNode item = JsonNodeFactory.instance.objectNode();
        ArrayNode types = item.putArray("@type");
        for (String type : element.attr(typeAttribute).strip().split("\\s+", -1)) {
            types.add(type);
        }
        return item;
    }

    private void add(ObjectNode owner, String name, Element element, ObjectNode item) {
        if (++properties > MOST_PROPERTIES) {
            return;
        }
        JsonNode value = item == null ? TextNode.valueOf(value(name, element)) : item;
        JsonNode before = owner.get(name);
        if (before == null) {
            owner.set(name, value);
        } else if (before.isArray()) {
            ((ArrayNode) before).add(value);
        } else {
            owner.putArray(name).add(before).add(value);
        }
    }

    private static String value(String name, Element element) {
        for (String attribute : new String[] {"content", "datetime"}) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        if (ADDRESSES.contains(name)) {
            String address = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            return address.isBlank() ? element.text() : address;
        }
        return name.equals("description") ? element.html() : element.text();
    }

    /** The name without the prefix or address of its vocabulary. */
    private static String local(String name) {
        return name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1);
    }
}
