package org.jisseki.journey;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** A Japanese input method, as the browser sees it: text that is being composed, replaced and committed. */
final class Ime {

    /** The code of a key that is an input method's. */
    private static final int OF_INPUT_METHOD = 229;

    private final Page page;
    private final CDPSession browser;

    Ime(Page page) {
        this.page = page;
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

    /** Presses Escape for the input method: what browsers tell the page of it, each in its own way. */
    void escape() {
        JsonObject key = new JsonObject();
        key.addProperty("type", "rawKeyDown");
        key.addProperty("key", "Process");
        key.addProperty("code", "Escape");
        key.addProperty("windowsVirtualKeyCode", OF_INPUT_METHOD);
        browser.send("Input.dispatchKeyEvent", key);
        page.evaluate("""
                () => [{ key: 'Escape', isComposing: true }, { key: 'Escape', keyCode: 229 }, { key: 'Process' }]
                    .forEach(told => (document.activeElement ?? document).dispatchEvent(new KeyboardEvent(
                        'keydown', { code: 'Escape', bubbles: true, composed: true, cancelable: true, ...told })))""");
    }

    /** Decides on the text (Enter in the input method): the composition ends. */
    void commit(String text) {
        JsonObject committed = new JsonObject();
        committed.addProperty("text", text);
        browser.send("Input.insertText", committed);
    }
}
