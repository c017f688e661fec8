package org.jisseki.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Findings;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Revision;
import org.jisseki.submission.UnitForm;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A revision on paper: opened from where it is entered and where it is reviewed, printed as a PDF by a real browser. */
class PrintJourneyTest {

    private static final String MATERIALS = "advanced-materials";
    private static final int REMARKS = 14;

    private static Journey journey;
    private static Prepared prepared;

    @BeforeAll
    static void start() {
        journey = Journey.start("print-journey");
        prepared = new Prepared(journey);
        prepared.filled(MATERIALS, "sasaki");
        SubmissionId unit = prepared.unit(MATERIALS);
        journey.bean(Entry.class)
                .save(
                        prepared.person("sasaki"),
                        unit,
                        UnitForm.RESULT,
                        "デモの成果「ー」、そして（括弧）。".repeat(20) + "\n<script>document.title = 'hostile'</script>");
        nextYear(unit);
        prepared.handIn(MATERIALS, "sasaki");
        PersonId reviewer = prepared.person("nakamura");
        journey.bean(Findings.class)
                .raise(
                        reviewer,
                        unit,
                        Collections.nCopies(REMARKS, new NewFinding(UnitForm.SETTLED, "デモの確認事項です。".repeat(12))));
        prepared.returned(MATERIALS, "nakamura", "根拠を示してください。");
        prepared.answered(MATERIALS, "sasaki");
        prepared.handIn(MATERIALS, "sasaki");
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void everyRevisionIsOneClickFromItsUnit() {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki").open("unit/" + prepared.unit(MATERIALS).value());
            Page second = opened(staff, "印刷（A4） 第2稿");
            Page first = opened(staff, "印刷（A4） 第1稿");
            assertThat(first.locator(".newer").textContent()).contains("第2稿");
            assertThat(second.locator(".newer").count()).isZero();
            assertThat(second.title()).as("no script of a text ran").startsWith("（案） 第2稿");
            second.close();
            first.close();
        }
    }

    @Test
    void itIsPrintedOnSeveralPagesOfA4() throws IOException {
        try (Desk reviewer = journey.desk()) {
            reviewer.signIn("nakamura")
                    .open("review/" + prepared.unit(MATERIALS).value());
            Page page = opened(reviewer, "印刷（A4）");
            PlaywrightAssertions.assertThat(
                            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("印刷する")))
                    .isVisible();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            Locator head = page.locator(".sheet > thead");
            assertThat(head.evaluate("head => getComputedStyle(head).display"))
                    .as("what every page repeats")
                    .isEqualTo("table-header-group");
            assertThat(head.textContent())
                    .contains("（案）", "第2稿", revision().sha256().substring(0, 8));
            assertThat(page.locator("nav.screen").isVisible()).isFalse();

            List<String> sizes = sizesOfPages(pdf(page, "print-ja"));
            assertThat(sizes).hasSizeGreaterThan(1).containsOnly("595x842");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target", "screenshots", "print-ja.png")));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
                    .click();
            page.waitForURL(Pattern.compile("/print/unit/"));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(sizesOfPages(pdf(page, "print-en"))).hasSizeGreaterThan(1);
            System.out.printf("print: %d pages %s%n", sizes.size(), sizes.getFirst());
            page.close();
        }
    }

    private static void nextYear(SubmissionId unit) {
        PersonId staff = prepared.person("sasaki");
        Entry entry = journey.bean(Entry.class);
        UnitForm.NextField next = entry.open(staff, unit).form().nexts().getFirst();
        entry.save(staff, unit, next.key(), "88");
        entry.save(staff, unit, next.rationaleKey(), "デモの考え方。これまでの伸びが続くと見込む。");
        entry.save(staff, unit, UnitForm.NEXT_BUDGET, "60,000");
        entry.save(staff, unit, UnitForm.SETTLED_KIND, "PENDING");
        entry.save(staff, unit, UnitForm.SETTLED_DUE, "R3.8");
    }

    private static Page opened(Desk desk, String link) {
        Page page = desk.page().context().waitForPage(() -> desk.link(link).click());
        page.waitForLoadState();
        return page;
    }

    private static Revision revision() {
        return journey.bean(Entry.class).revision(prepared.person("sasaki"), prepared.unit(MATERIALS), 2);
    }

    private static byte[] pdf(Page page, String name) throws IOException {
        page.waitForFunction("() => document.fonts.status === 'loaded'");
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        Files.write(Files.createDirectories(Path.of("target", "screenshots")).resolve(name + ".pdf"), pdf);
        return pdf;
    }

    /** Width and height of each page, in points. */
    private static List<String> sizesOfPages(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return Pattern.compile("/MediaBox \\[0 0 ([0-9.]+) ([0-9.]+)]")
                .matcher(text)
                .results()
                .map(box -> Math.round(Double.parseDouble(box.group(1))) + "x"
                        + Math.round(Double.parseDouble(box.group(2))))
                .toList();
    }
}
