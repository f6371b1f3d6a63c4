package org.hiringpipelines.app.tasklist;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees all that happens in one person's browser from before the log-in on: how often hands move, and what goes wrong. A click is a press of the mouse or
 * a finger; a choice from the browser's own list is two, and a file is three (the window for it, the file, the button there). A key is a key or a
 * sign that is typed.
 */
public final class Witness {

    /** Tells of what hands do, in every window and every page within it. */
    private static final String LOOK = """
            (() => {
              const type = 'insertText';
              addEventListener('pointerdown', event => event.isTrusted && hands('click', 1), true);
              addEventListener('keydown', event => {
                const writes = event.target.closest?.('input, textarea, [contenteditable]') !== null;
                if (event.isTrusted && (event.key.length > 1 || !writes)) hands('key', 1);
              }, true);
              addEventListener('input', event => {
                if (event.isTrusted && event.inputType === type) hands('key', (event.data ?? '').length);
              }, true);
              addEventListener('change', event => {
                if (event.target.matches?.('select') && !event.isTrusted) hands('click', 2);
                if (event.target.matches?.('input[type=file]')) hands('click', 3);
              }, true);
            })()""";

    private final String host;
    private final List<String> complaints = new ArrayList<>();
    private int clicks;
    private int keys;

    /**
     * Begins to look.
     *
     * @param person a browser that has not opened anything yet
     * @param host where everything has to come from, such as {@code http://localhost:8080}
     */
    Witness(BrowserContext person, String host) {
        this.host = host;
        person.exposeBinding("hands", (source, told) -> {
            count((String) told[0], ((Number) told[1]).intValue());
            return null;
        });
        person.addInitScript(LOOK);
        person.onConsoleMessage(this::listen);
        person.onWebError(error -> complaints.add("script: " + error.error()));
        person.onRequest(this::follow);
        person.onRequestFailed(request -> {
            // What a page itself calls off, because it asks for something else meanwhile, has not failed.
            if (!"net::ERR_ABORTED".equals(request.failure())) {
                complaints.add("failed: " + request.method() + " " + request.url() + ": " + request.failure());
            }
        });
    }

    private void count(String what, int many) {
        if (what.equals("click")) {
            clicks += many;
        } else {
            keys += many;
        }
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error")) {
            complaints.add("console: " + message.text() + " " + message.location());
        }
    }

    private void follow(Request request) {
        String url = request.url();
        if (!url.startsWith(host + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
            complaints.add("leaves the host: " + url);
        }
    }

    /** How often it was clicked so far. */
    public int clicks() {
        return clicks;
    }

    /** How many keys were pressed and signs typed so far. */
    public int keys() {
        return keys;
    }

    /** What went wrong so far; an answer that refuses stands among it as the browser's console tells of it. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What was done so far, to be printed. */
    public String summary() {
        return clicks + " clicks, " + keys + " keys";
    }

    /** Waits until all that has happened in a window is told. */
    Witness upTo(Page page) {
        page.evaluate("1");
        return this;
    }
}
