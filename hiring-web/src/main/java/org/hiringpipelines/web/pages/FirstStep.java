package org.hiringpipelines.web.pages;

import java.util.Locale;

/** What an administrator does first, in this order. */
enum FirstStep {
    TEAM,
    MAIL,
    POSTING;

    /** As it is called in addresses and keys of words. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
