package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jisseki.submission.evidence.FileType;
import org.jisseki.submission.evidence.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Evidence in a real browser, and over connections of one's own to the same address: files come, are refused and go; a gigabyte
 * that is only announced, and one that breaks off, leave nothing.
 */
class EvidenceJourneyTest {

    private static final String MATERIALS = "高度部材に係る研究開発促進事業";
    private static final String LONG_NAME = "共同研究等に参加した企業の一覧と数え方についての整理（令和2年度末時点・精査後）.xlsx";

    private static Journey journey;
    private static Prepared prepared;

    @BeforeAll
    static void start() {
        journey = Journey.start("evidence-journey");
        prepared = new Prepared(journey);
    }

    @AfterAll
    static void end() {
        journey.close();
    }

    @Test
    void filesComeAreRefusedAndGo() throws IOException {
        try (Desk staff = journey.desk()) {
            staff.signIn("sasaki");
            HomePage.at(staff).take("入力を始める", MATERIALS);
            staff.field("の成果").fill("書きかけの文");
            byte[] workbook = Samples.office(FileType.XLSX);
            choose(staff, LONG_NAME, workbook);
            staff.assertNews("を加えました");
            choose(staff, "写真.png", Samples.png());
            staff.assertNews("「写真.png」を加えました");

            choose(staff, "請求書.pdf", Samples.exe());
            assertThat(problem(staff)).containsText("「請求書.pdf」は加えられませんでした。この種類のファイルは扱えません");
            choose(staff, "一覧.csv", new byte[0]);
            assertThat(problem(staff)).containsText("0バイト");
            assertThat(staff.field("の成果")).hasValue("書きかけの文");
            staff.faults().assertOnly("status of 422");
            picture(staff, 1024);
            picture(staff, 1440);
            staff.shootBoth("unit-evidence");

            Download download =
                    staff.page().waitForDownload(() -> staff.link(LONG_NAME).click());
            Assertions.assertThat(download.suggestedFilename()).isEqualTo(LONG_NAME);
            Assertions.assertThat(Files.readAllBytes(download.path())).isEqualTo(workbook);

            staff.button("「写真.png」を削除する").focus();
            staff.page().keyboard().press("Enter");
            staff.hands().press(staff.answer("削除する"));
            staff.assertNews("「写真.png」を削除しました");
            assertThat(staff.link("写真.png")).hasCount(0);
            assertThat(staff.button("ファイルを加える")).isFocused();
        }
    }

    @Test
    void whatIsOnlyAnnouncedOrBreaksOffLeavesNothing() throws IOException {
        try (Desk staff = journey.desk()) {
            staff.signIn("hayashi");
            staff.open("unit/" + prepared.unit("commercialised").value());
            assertThat(staff.button("ファイルを加える")).isVisible();
            String target = (String) staff.page().locator("vaadin-upload").evaluate("upload => upload.target");
            String before = stored();

            String answer = send(staff, target, "表.pdf", 1L << 30, new byte[0], true);
            Assertions.assertThat(answer).startsWith("HTTP/1.1 422").contains("1件20MBまでです");
            Assertions.assertThat(stored()).isEqualTo(before);

            send(staff, target, "表.pdf", 5_000_000, Samples.pdf(), false);
            Assertions.assertThat(send(staff, target, "表.exe", Samples.exe().length, Samples.exe(), true))
                    .startsWith("HTTP/1.1 422")
                    .contains("この種類のファイルは扱えません");
            Assertions.assertThat(stored()).isEqualTo(before);

            Assertions.assertThat(send(staff, target, "表.pdf", Samples.pdf().length, Samples.pdf(), true))
                    .startsWith("HTTP/1.1 200");
            Assertions.assertThat(stored())
                    .as("and the same address takes what is good")
                    .isNotEqualTo(before);
            System.out.printf("announced 1 GB: %s%n", answer.lines().findFirst().orElseThrow());
        }
    }

    private static void choose(Desk desk, String name, byte[] content) {
        FileChooser chooser =
                desk.page().waitForFileChooser(() -> desk.button("ファイルを加える").click());
        chooser.setFiles(new FilePayload(name, "application/octet-stream", content));
        desk.settle();
    }

    /** Of the section alone, in a window that is high enough for it. */
    private static void picture(Desk desk, int width) {
        desk.page().setViewportSize(width, 2000);
        desk.page()
                .locator("section", new Page.LocatorOptions().setHas(desk.heading("根拠資料")))
                .screenshot(new Locator.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "evidence-section-%d.png".formatted(width))));
    }

    private static Locator problem(Desk desk) {
        return desk.page().getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("加えられませんでした"));
    }

    private static String stored() {
        return journey.bean(JdbcClient.class).sql("""
                        SELECT CONCAT((SELECT COUNT(*) FROM evidence), ' ',
                                      (SELECT COUNT(*) FROM jisseki_record.evidence_content), ' ',
                                      (SELECT COUNT(*) FROM jisseki_record.evidence_part))""").query(String.class).single();
    }

    /** Sends a file as the page would, over a connection of its own. @return what is answered, where it is waited for */
    private static String send(Desk desk, String target, String name, long announced, byte[] content, boolean wait)
            throws IOException {
        URI portal = URI.create(journey.address());
        String cookie = desk.page().context().cookies().stream()
                .filter(each -> each.name.equals("JISSEKI"))
                .map(each -> each.name + "=" + each.value)
                .findFirst()
                .orElseThrow();
        String head = """
                POST /%s HTTP/1.1
                Host: %s
                Cookie: %s; jisseki-language=ja
                X-Filename: %s
                Content-Type: application/pdf
                Content-Length: %d
                Connection: close

                """.formatted(
                        target.replaceFirst("^(\\./|/)", ""),
                        portal.getAuthority(),
                        cookie,
                        URLEncoder.encode(name, StandardCharsets.UTF_8),
                        announced)
                .replace("\n", "\r\n");
        try (Socket socket = new Socket(Objects.requireNonNull(portal.getHost()), portal.getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(content);
            socket.getOutputStream().flush();
            return wait ? new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8) : "";
        }
    }
}
