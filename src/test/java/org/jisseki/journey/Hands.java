package org.jisseki.journey;

import com.microsoft.playwright.Locator;

/** How a person works with a page: one journey is done with the pointer and with the keyboard alone. */
interface Hands {

    /** Presses a button or follows a link. */
    void press(Locator target);

    /** Replaces what a field holds. */
    void type(Locator field, String text);

    /** Ticks a check box. */
    void tick(Locator box);

    /** Chooses an option of a select by its words, the first that has them: an indicator's actual before its next target. */
    void choose(Locator select, String option);

    /** Chooses an entry of a menu by its words. */
    void pick(Locator menu, String entry);
}
