package org.jisseki.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;

/** What goes wrong in a browser without anybody seeing it: errors on its console, of its scripts, of its requests. */
final class Faults {

    /** A request that the browser itself ended, because its page was left. */
    private static final String LEFT = "net::ERR_ABORTED";

    private final List<String> found = new CopyOnWriteArrayList<>();

    Faults(BrowserContext browser) {
        browser.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                found.add("console: %s (%s)".formatted(message.text(), message.location()));
            }
        });
        browser.onWebError(error -> found.add("script: " + error.error()));
        browser.onRequestFailed(request -> {
            if (!LEFT.equals(request.failure())) {
                found.add("request: %s %s".formatted(request.url(), request.failure()));
            }
        });
    }

    void assertNone() {
        assertThat(found).as("faults in the browser").isEmpty();
    }

    /** A fault that the test provokes: it must be there, and counts no more. */
    void assertOnly(String pattern) {
        Pattern expected = Pattern.compile(pattern);
        assertThat(found)
                .as("faults in the browser")
                .isNotEmpty()
                .allMatch(each -> expected.matcher(each).find());
        found.clear();
    }
}
