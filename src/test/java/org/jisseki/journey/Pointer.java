package org.jisseki.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Clicks. */
record Pointer(Page page) implements Hands {

    @Override
    public void press(Locator target) {
        target.click();
    }

    @Override
    public void tick(Locator box) {
        box.click();
    }

    @Override
    public void type(Locator field, String text) {
        field.fill(text);
    }

    @Override
    public void choose(Locator select, String option) {
        select.click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .first()
                .click();
    }

    @Override
    public void pick(Locator menu, String entry) {
        menu.click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(entry))
                .click();
    }
}
