package org.jisseki.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A Japanese input method, as the browser sees it: text that is being composed, replaced and committed. */
final class Ime {

    private final CDPSession browser;

    Ime(Page page) {
        this.browser = page.context().newCDPSession(page);
    }

    /** Shows text that is not decided yet, in place of what was composed before. */
    void compose(String text) {
        JsonObject composing = new JsonObject();
        composing.addProperty("text", text);
        composing.addProperty("selectionStart", text.length());
        composing.addProperty("selectionEnd", text.length());
        browser.send("Input.imeSetComposition", composing);
    }

    /** Decides on the text (Enter in the input method): the composition ends. */
    void commit(String text) {
        JsonObject committed = new JsonObject();
        committed.addProperty("text", text);
        browser.send("Input.insertText", committed);
    }
}
