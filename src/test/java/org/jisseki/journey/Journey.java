package org.jisseki.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.time.LocalDate;
import java.util.function.Function;
import org.jisseki.common.PersonId;
import org.jisseki.cycle.Cycles;
import org.jisseki.demo.DemoData;
import org.jisseki.demo.RunningPortal;
import org.jisseki.demo.TestClock;
import org.jisseki.support.Chromium;
import org.jisseki.support.Publishing;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A portal of its own with the demo's data, on the demo's first day, and a real browser in front of it. */
final class Journey implements AutoCloseable {

    /** Far more than a page needs: a busy machine is no failure. */
    private static final double PATIENCE_MS = 60_000;

    private final RunningPortal portal;
    private final TestClock clock;
    private final Playwright playwright;
    private final Browser browser;

    private Journey(RunningPortal portal, TestClock clock, Playwright playwright) {
        this.portal = portal;
        this.clock = clock;
        this.playwright = playwright;
        this.browser = Chromium.launch(playwright);
    }

    /** @param name of the portal's database, one a test class */
    static Journey start(String name) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        TestClock clock = new TestClock();
        RunningPortal portal = RunningPortal.startForTests(name, clock);
        return new Journey(portal, clock, Chromium.driver());
    }

    String address() {
        return portal.address();
    }

    /** One of the portal's beans, to prepare what a test is not about, or to look behind the screens. */
    <T> T bean(Class<T> type) {
        return portal.bean(type);
    }

    /** All that is approved becomes the assembly draft, and the rest is named missing, without a screen. */
    void freeze(String coordinator) {
        new Publishing(this::bean)
                .freeze(
                        DemoData.person(bean(JdbcClient.class), coordinator),
                        bean(Cycles.class).all().getFirst().id());
    }

    /** Ten in the morning of another day. */
    void setTo(LocalDate day) {
        clock.setTo(day);
    }

    /** Lets somebody without an account sign in, with the password of the demo's. */
    void account(PersonId person, String username) {
        bean(JdbcClient.class).sql("""
                        INSERT INTO account (person_id, username, password_hash, must_change, enabled, demo)
                        SELECT ?, ?, password_hash, FALSE, TRUE, TRUE FROM account WHERE username = 'sasaki'""").params(person.value(), username).update();
    }

    /** Ends every session on the server. */
    void endSessions() {
        portal.endSessions();
    }

    /** A browser that nobody has used: no cookies, no session. */
    Desk desk() {
        return desk(Pointer::new);
    }

    /** The same, worked with otherwise. */
    Desk desk(Function<Page, Hands> hands) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("ja-JP"));
        context.setDefaultTimeout(PATIENCE_MS);
        return new Desk(address(), context, hands);
    }

    @Override
    public void close() {
        playwright.close();
        portal.close();
    }
}
