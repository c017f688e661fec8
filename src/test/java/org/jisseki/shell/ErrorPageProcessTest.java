package org.jisseki.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import org.jisseki.common.ui.Language;
import org.jisseki.demo.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** What a browser gets where a request outside the views was refused by its status alone. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorPageProcessTest {

    private final MockMvcTester web;

    ErrorPageProcessTest(WebApplicationContext portal) {
        this.web = MockMvcTester.from(
                portal, builder -> builder.apply(springSecurity()).build());
    }

    @Test
    void whatIsNotThereIsSaidInBothLanguages(CapturedOutput log) {
        assertThat(page(404, "ja")).hasStatus(404).bodyText().contains("見つかりません", "ホームへ戻る", "lang=\"ja\"");
        assertThat(page(404, "en")).hasStatus(404).bodyText().contains("Not found", "lang=\"en\"");
        assertThat(log).doesNotContain("Exception");
    }

    @Test
    void whatWentWrongIsSaidWithoutWhatItWas(CapturedOutput log) {
        assertThat(page(500, "ja"))
                .hasStatus(500)
                .bodyText()
                .contains("エラーが起きました", "ページを表示できませんでした。", "済んでいるかどうかを先に確かめてください")
                .doesNotContain("処理は行われていません")
                .doesNotContain("secret");
        assertThat(page(405, "en"))
                .hasStatus(405)
                .bodyText()
                .contains("The page could not be shown.")
                .doesNotContain("Nothing was done");
        assertThat(log).doesNotContain("Exception");
    }

    private MvcTestResult page(int status, String language) {
        return web.get()
                .uri("/error")
                .accept(MediaType.TEXT_HTML)
                .cookie(new Cookie(Language.COOKIE, language))
                .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status)
                .requestAttr(RequestDispatcher.ERROR_MESSAGE, "secret")
                .exchange();
    }
}
