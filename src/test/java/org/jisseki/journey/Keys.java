package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Presses keys, and nothing else: what cannot be reached by Tab cannot be used. */
record Keys(Page page) implements Hands {

    /** Nobody presses Tab more often than this. */
    private static final int MOST_TABS = 80;

    private static final int MOST_ARROWS = 30;

    @Override
    public void press(Locator target) {
        focusByTab(target);
        page.keyboard().press("Enter");
    }

    @Override
    public void tick(Locator box) {
        focusByTab(box);
        page.keyboard().press("Space");
    }

    @Override
    public void type(Locator field, String text) {
        focusByTab(field);
        page.keyboard().press("ControlOrMeta+A");
        page.keyboard().type(text);
    }

    @Override
    public void choose(Locator select, String option) {
        focusByTab(select);
        page.keyboard().press("Enter");
        arrowDownTo(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first());
    }

    @Override
    public void pick(Locator menu, String entry) {
        focusByTab(menu);
        page.keyboard().press("Enter");
        arrowDownTo(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(entry)));
    }

    private void focusByTab(Locator target) {
        assertThat(target).isVisible();
        for (int tabs = 0; tabs <= MOST_TABS; tabs++) {
            if (hasFocus(target)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("%d times Tab does not lead to %s".formatted(MOST_TABS, target));
    }

    private void arrowDownTo(Locator entry) {
        assertThat(entry).isVisible();
        for (int arrows = 0; arrows <= MOST_ARROWS; arrows++) {
            if (hasFocus(entry)) {
                page.keyboard().press("Enter");
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("%d times ↓ does not lead to %s".formatted(MOST_ARROWS, entry));
    }

    private static boolean hasFocus(Locator target) {
        return Boolean.TRUE.equals(target.evaluate("element => element.matches(':focus')"));
    }
}
