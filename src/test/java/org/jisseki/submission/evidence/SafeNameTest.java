package org.jisseki.submission.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jisseki.common.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class SafeNameTest {

    private static final List<Arguments> NAMES = List.of(
            Arguments.of("実績.pdf", "実績.pdf"),
            Arguments.of("𠮷野・髙橋　一覧（令和2年度）.PDF", "𠮷野・髙橋 一覧（令和2年度）.PDF"),
            Arguments.of("集計👍🏽.pdf", "集計👍🏽.pdf"),
            Arguments.of("../../etc/passwd.pdf", "passwd.pdf"),
            Arguments.of("..\\..\\Windows\\System32\\a.pdf", "a.pdf"),
            Arguments.of("C:\\temp\\表.pdf", "表.pdf"),
            Arguments.of("共有¥企画¥表.pdf", "表.pdf"),
            Arguments.of("a\u0000b.pdf", "ab.pdf"),
            Arguments.of("a\r\nSet-Cookie: x.pdf", "a Set-Cookie_ x.pdf"),
            Arguments.of("実績\u202Efdp.pdf", "実績fdp.pdf"),
            Arguments.of("\u200B\uFEFF実績\u2066.pdf", "実績.pdf"),
            Arguments.of("表\uD842.pdf", "表.pdf"),
            Arguments.of(".htaccess", "htaccess.pdf"),
            Arguments.of("...", "file.pdf"),
            Arguments.of("", "file.pdf"),
            Arguments.of(".pdf", "pdf.pdf"),
            Arguments.of("表.pdf. . .", "表.pdf"),
            Arguments.of("表 .pdf", "表.pdf"),
            Arguments.of("CON.pdf", "_CON.pdf"),
            Arguments.of("con.2020.pdf", "_con.2020.pdf"),
            Arguments.of("lpt1.pdf", "_lpt1.pdf"),
            Arguments.of("console.pdf", "console.pdf"),
            Arguments.of("a<b>:\"|?*.pdf", "a_b______.pdf"),
            Arguments.of("カ\u3099イト\u3099.pdf", "ガイド.pdf"),
            Arguments.of("神\uFA19社.pdf", "神\uFA19社.pdf"),
            Arguments.of("葛\uDB40\uDD00城.pdf", "葛\uDB40\uDD00城.pdf"));

    @ParameterizedTest
    @FieldSource("NAMES")
    void isMadeSafe(String given, String safe) {
        assertThat(SafeName.of(given, FileType.PDF)).isEqualTo(safe);
    }

    @Test
    void isKeptToALengthAndItsExtensionStays() {
        String long1 = "根拠".repeat(300) + ".xlsx";
        assertThat(SafeName.of(long1, FileType.XLSX))
                .startsWith("根拠根拠")
                .endsWith("根.xlsx")
                .satisfies(name ->
                        assertThat(name.codePointCount(0, name.length())).isEqualTo(SafeName.LENGTH));
        assertThat(SafeName.of("𠮷".repeat(300) + ".xlsx", FileType.XLSX))
                .isEqualTo("𠮷".repeat(SafeName.LENGTH - 5) + ".xlsx");
    }

    private static final List<Arguments> OTHER_EXTENSIONS = List.of(
            Arguments.of("表.pdf.exe", FileType.PDF, "exe"),
            Arguments.of("表.pdf\u0000.exe", FileType.PDF, "exe"),
            Arguments.of("表\u202Efdp.exe", FileType.PDF, "exe"),
            Arguments.of("写真.png", FileType.TEXT, "png"),
            Arguments.of("頁.html", FileType.TEXT, "html"),
            Arguments.of("表.xlsm", FileType.XLSX, "xlsm"),
            Arguments.of("表.ｐｄｆ", FileType.PDF, "ｐｄｆ"));

    @ParameterizedTest
    @FieldSource("OTHER_EXTENSIONS")
    void anotherTypesExtensionIsRefused(String given, FileType type, String extension) {
        assertThatThrownBy(() -> SafeName.of(given, type)).isInstanceOfSatisfying(RefusedException.class, refusal -> {
            assertThat(refusal.sentence().key()).isEqualTo("submission.evidence.extension");
            assertThat(refusal.sentence().args().getFirst()).isEqualTo(extension);
        });
    }

    @Test
    void whatIsShownOfARefusedFileIsCleanToo() {
        assertThat(SafeName.shown("../a\u202Eb\n.exe")).isEqualTo("ab .exe");
        assertThat(SafeName.shown("x".repeat(500))).hasSize(SafeName.LENGTH / 2);
    }
}
