package org.hiringpipelines.app.tasklist;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;

/**
 * A window in which somebody fills in the forms of tasks; their fields are the same in Tasklist and on our pages.
 *
 * @param <W> the window itself, so that one act follows another
 */
public abstract class FilledIn<W extends FilledIn<W>> {

    private final Page page;
    private final Witness witness;

    /**
     * A window that has not opened anything yet.
     *
     * @param address of the application, such as {@code http://localhost:8080}
     */
    protected FilledIn(Page page, String address) {
        this.page = page;
        this.witness = new Witness(page.context(), address);
    }

    /** This window. */
    protected abstract W self();

    /** What it shows, for those who look at it with other means. */
    public final Page page() {
        return page;
    }

    /** Who has seen all that happened in it. */
    public final Witness witness() {
        return witness.upTo(page);
    }

    /** The nth field of this label, from 0. */
    public final Locator field(String label, int which) {
        return page.locator(".fjs-form").getByLabel(label).nth(which);
    }

    /** Chooses in the nth field of this label. */
    public final W choose(String label, int which, String choice) {
        Locator select = page.locator(".fjs-form-field-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .nth(which);
        select.locator(".fjs-input-group").click();
        select.getByText(choice).click();
        return self();
    }

    /** Picks one of the choices that stand below each other. */
    public final W pick(String choice) {
        page.locator(".fjs-form-field-radio").getByLabel(choice).first().check();
        return self();
    }

    /** Types a day, month first, or a time into the first field for it of this label. */
    public final W type(String label, String text) {
        Locator field = page.locator(".fjs-form-field-datetime")
                .getByLabel(label, new Locator.GetByLabelOptions().setExact(false))
                .first();
        field.fill(text);
        field.press("Enter");
        field.press("Tab");
        PlaywrightAssertions.assertThat(field).not().hasValue("");
        return self();
    }

    /** Chooses one of many in the field of this label. */
    public final W tag(String label, String choice) {
        Locator field = page.locator(".fjs-form-field-taglist").filter(new Locator.FilterOptions().setHasText(label));
        field.locator("input").click();
        field.getByText(choice).click();
        return self();
    }

    /** Fills in a scorecard: the same rating and evidence for each of so many competencies. */
    public final W rate(int competencies, String evidence, String recommendation) {
        for (int row = 0; row < competencies; row++) {
            choose("Rating", row, "4 – more than needed");
            field("Evidence", row).fill(evidence);
        }
        return pick(recommendation);
    }

    /** The button of a decision. */
    public final Locator choice(String label) {
        return page.locator(".fjs-form .hiring-choice").filter(new Locator.FilterOptions().setHasText(label));
    }

    /** Presses a key. */
    public final W press(String key) {
        page.keyboard().press(key);
        return self();
    }

    /** What the form says is wrong with its fields. */
    public final Locator errors() {
        return page.locator(".fjs-form-field-error");
    }

    /** Whether all of it is on the screen as it is, without scrolling anything. */
    public final boolean inSight(Locator thing) {
        return (Boolean) thing.evaluate("""
                thing => {
                  const box = thing.getBoundingClientRect();
                  const seen = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
                  return box.width > 0 && box.top >= 0 && box.left >= 0 && box.bottom <= innerHeight && box.right <= innerWidth
                    && (thing.contains(seen) || (seen !== null && seen.contains(thing)));
                }""");
    }

    /** The first field of the form that somebody fills in, or the first button of a decision. */
    public final Locator firstField() {
        return page.locator(".fjs-form")
                .locator("input:visible, textarea:visible, .fjs-input-group:visible, .hiring-choice:visible")
                .first();
    }

    /** What went wrong in it since before the log-in. */
    public final List<String> complaints() {
        return witness().complaints();
    }
}
