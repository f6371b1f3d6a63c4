package org.hiringpipelines.app.tasklist;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page of ours in somebody's hands, who clicks and chooses; it counts how often. */
public final class CountedClicks {

    private final Page page;
    private int clicks;

    CountedClicks(Page page) {
        this.page = page;
    }

    /** Clicks on what is called so. */
    public CountedClicks click(AriaRole role, String name) {
        clicks++;
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Chooses from a list: one click opens it, another takes what it is. */
    public CountedClicks choose(String label, String option) {
        clicks += 2;
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    /** How often it was clicked. */
    public int clicks() {
        return clicks;
    }

    /** The page as it is, to look at. */
    public Page page() {
        return page;
    }
}
