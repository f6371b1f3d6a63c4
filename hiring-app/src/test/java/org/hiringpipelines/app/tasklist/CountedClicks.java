package org.hiringpipelines.app.tasklist;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** A page of ours in somebody's hands, who clicks and chooses; it is counted how often. */
public final class CountedClicks {

    private final Page page;
    private final Witness witness;

    CountedClicks(Page page, Witness witness) {
        this.page = page;
        this.witness = witness;
    }

    /** Clicks on what is called so. */
    public CountedClicks click(AriaRole role, String name) {
        page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Chooses from a list. */
    public CountedClicks choose(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).selectOption(option);
        return this;
    }

    /** How often it was clicked. */
    public int clicks() {
        return witness.upTo(page).clicks();
    }

    /** What went wrong. */
    public List<String> complaints() {
        return witness.upTo(page).complaints();
    }

    /** The page as it is, to look at. */
    public Page page() {
        return page;
    }
}
