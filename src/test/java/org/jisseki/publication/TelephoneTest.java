package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jisseki.common.Bilingual;
import org.jisseki.support.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The public pages on a telephone, and wider: nothing stands out of its cell, and no page moves sideways. */
class TelephoneTest {

    /** What stands out of its cell, and whether the page is wider than the screen. */
    private static final String OUT = """
            () => {
              const out = [];
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth) out.push('page ' + root.scrollWidth);
              for (const cell of document.querySelectorAll('td, th, dd, dt, li, p, h1, h2, h3')) {
                const box = cell.getBoundingClientRect();
                if (box.width < 2 || getComputedStyle(cell).position === 'absolute' || cell.closest('.errata thead, .moved thead, .skip')) continue;
                const range = document.createRange();
                range.selectNodeContents(cell);
                for (const rect of range.getClientRects()) {
                  if (rect.width > 0 && (rect.right > box.right + 1 || rect.left < box.left - 1)) {
                    out.push(cell.tagName + ' ' + cell.textContent.trim().slice(0, 40));
                    break;
                  }
                }
                if (innerWidth <= 720 && cell.matches('.errata td, .about td') && box.width < 0.8 * root.clientWidth) out.push('narrow ' + cell.tagName);
              }
              return out;
            }""";

    private static Playwright playwright;
    private static Browser browser;

    @BeforeAll
    static void start() {
        playwright = Chromium.driver();
        browser = Chromium.launch(playwright);
    }

    @AfterAll
    static void end() {
        playwright.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 390, 720, 1024})
    void everythingStaysInItsPlace(int width) throws IOException {
        Sheet first = SampleSheet.of("mie", 1);
        Sheet sheet = judged(first);
        Sheet typed = TypedSheet.of(sheet, "-正", false);
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            show("sheet-" + locale, width, Rendering.newest(sheet, locale));
            show("corrected-" + locale, width, Rendering.corrected(first, typed, locale));
            show("draft-" + locale, width, Rendering.unreleased(typed, locale));
            show("errata-" + locale, width, Rendering.errata(first, typed, locale));
            show("index-" + locale, width, Rendering.index(List.of(Rendering.edition(sheet, 1)), locale, null));
            show("missing-" + locale, width, Rendering.missing(locale));
        }
    }

    private static Sheet judged(Sheet of) {
        return new Sheet(
                of.plan(),
                of.year(),
                2,
                of.releasedAt(),
                of.measure(),
                of.indicators(),
                of.programs(),
                of.narrative(),
                of.missing(),
                of.form(),
                new Sheet.Verdict("B", new Bilingual("ある程度進んだ", "progressed somewhat"), "進んだ。"));
    }

    private static void show(String name, int width, String html) throws IOException {
        String css = Files.readString(Path.of("src/main/resources/static/published/published.css"));
        Path folder = Path.of("target", "telephone");
        Files.createDirectories(folder);
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(width, 844))) {
            page.setContent(html.replaceFirst(
                    "<link rel=\"stylesheet\"[^>]*>", Matcher.quoteReplacement("<style>" + css + "</style>")));
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(folder.resolve(name + "-" + width + ".png"))
                    .setFullPage(true));
            assertThat(page.evaluate(OUT)).as("%s at %d", name, width).isEqualTo(List.of());
        }
    }
}
