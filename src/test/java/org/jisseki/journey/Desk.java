package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.jisseki.common.ui.Language;
import org.jisseki.demo.DemoData;

/** A desk with a browser of its own: its page, the hands on it, and what goes wrong in it. */
final class Desk implements AutoCloseable {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int[] WIDTHS = {1440, 1024};
    private static final int HEIGHT = 1000;
    private static final int MOST_HEIGHT = 6000;

    /** Vaadin's client has nothing under way, and the letters are drawn in their own font. */
    private static final String AT_REST = """
            () => document.readyState === 'complete' && document.fonts.status === 'loaded'
                && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(c => !c.isActive || !c.isActive())""";

    /** How high a window shows all of the page, also where a part that fills the window scrolls in place of the document. */
    private static final String WHOLE_HEIGHT = """
            () => {
                const inside = root => [...root.querySelectorAll('*')]
                    .flatMap(e => e.shadowRoot ? [e, ...inside(e.shadowRoot)] : [e]);
                const more = e => /auto|scroll/.test(getComputedStyle(e).overflowY) && e.clientHeight > innerHeight / 2
                    ? e.scrollHeight - e.clientHeight : 0;
                return Math.max(document.documentElement.scrollHeight, innerHeight + Math.max(...inside(document).map(more)));
            }""";

    /** A new width has been laid out, a drawer that moves with it included: the height is what it was a moment before. */
    private static final String WHOLE_HEIGHT_SETTLED = """
            () => { const before = window.heightBefore; window.heightBefore = (%s)(); return before === window.heightBefore; }""".formatted(WHOLE_HEIGHT);

    private final String address;
    private final BrowserContext browser;
    private final Hands hands;
    private final Faults faults;
    private final Page page;

    Desk(String address, BrowserContext browser, Function<Page, Hands> hands) {
        this.address = address;
        this.browser = browser;
        this.faults = new Faults(browser);
        this.page = browser.newPage();
        this.hands = hands.apply(page);
        page.setViewportSize(WIDTHS[0], HEIGHT);
    }

    Page page() {
        return page;
    }

    Hands hands() {
        return hands;
    }

    Faults faults() {
        return faults;
    }

    /** Sets the language of the pages that are opened from now on. */
    void speak(String language) {
        browser.addCookies(List.of(new Cookie(Language.COOKIE, language).setUrl(address)));
    }

    /** Goes to an address of the portal. */
    Desk open(String path) {
        page.navigate(address + "/" + path);
        settle();
        return this;
    }

    /** Signs in with an account of the demo, and is at home. */
    Desk signIn(String username) {
        open("login");
        hands.type(page.getByLabel("職員番号"), username);
        hands.type(password(), DemoData.PASSWORD);
        hands.press(button("ログイン"));
        // to whom no unit comes, home is what they look after
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("あなたの番|ホーム"))))
                .isVisible();
        settle();
        return this;
    }

    Locator password() {
        return page.getByLabel("パスワード", new Page.GetByLabelOptions().setExact(true));
    }

    void signOut() {
        hands.pick(page.getByRole(AriaRole.MENUITEM, named("利用者のメニュー")), "ログアウト");
        assertThat(button("ログイン")).isVisible();
    }

    Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, named(name));
    }

    Locator link(String name) {
        return page.getByRole(AriaRole.LINK, named(name));
    }

    Locator field(String name) {
        return page.getByRole(AriaRole.TEXTBOX, named(name));
    }

    Locator heading(String name) {
        return page.getByRole(AriaRole.HEADING, named(name));
    }

    /** A button of the question that was just asked. */
    Locator answer(String name) {
        return page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Follows an entry of the navigation; how much waits there may stand beside it. */
    void go(String entry) {
        hands.press(page.getByRole(AriaRole.NAVIGATION)
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + entry + "\\s*\\d*$"))));
        settle();
    }

    /** News of what was done. */
    void assertNews(String words) {
        assertThat(page.getByRole(AriaRole.ALERT)
                        .filter(new Locator.FilterOptions().setHasText(words))
                        .first())
                .isVisible();
        settle();
    }

    /** Waits until the page is at rest. */
    void settle() {
        page.waitForFunction(AT_REST);
    }

    /**
     * Whatever a page has of its own elements is drawn: of one that its part of the front-end bundle lacks nothing is seen, as when a
     * view got check boxes and the bundle was not made anew. What the framework uses as a mere box is never defined.
     */
    static void assertDrawn(Page page) {
        Assertions.assertThat(
                        page.evaluate(
                                "[...new Set([...document.querySelectorAll(':not(:defined)')].map(e => e.localName).filter(name => !name.startsWith('flow-container') && name !== 'vaadin-dialog-content'))]"))
                .as("elements that the front-end bundle lacks here: script/bundle")
                .isEqualTo(List.of());
    }

    /** Keeps a picture of what the window shows now, whether the page is at rest or not. */
    void snap(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Keeps a picture of the whole page in the language that it is in, at both widths. */
    Desk shoot(String name) {
        settle();
        assertDrawn(page);
        String language = page.locator("html").getAttribute("lang");
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            // a window as high as the page: what stays at its foot is pictured there
            page.waitForFunction(WHOLE_HEIGHT_SETTLED, null, new Page.WaitForFunctionOptions().setPollingInterval(150));
            Object height = page.evaluate(WHOLE_HEIGHT);
            page.setViewportSize(width, Math.clamp(((Number) height).longValue(), HEIGHT, MOST_HEIGHT));
            settle();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(SCREENSHOTS.resolve("%s-%d-%s.png".formatted(name, width, language))));
        }
        page.setViewportSize(WIDTHS[0], HEIGHT);
        return this;
    }

    /** The same in both languages. */
    Desk shootBoth(String name) {
        shoot(name);
        hands.press(link("English"));
        settle();
        shoot(name);
        hands.press(link("日本語"));
        settle();
        return this;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    /** Leaves, whatever went wrong. */
    void clear() {
        browser.close();
    }

    /** Leaves; nothing went wrong unseen. */
    @Override
    public void close() {
        clear();
        faults.assertNone();
    }
}
