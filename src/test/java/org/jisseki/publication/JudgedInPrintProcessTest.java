package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jisseki.common.CycleId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.pdf.PdfText;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/**
 * A plan that expects a straight line and has bands: what is published says by which expected value (期待値) it was judged, and
 * into which band (概ね達成) it falls, in every medium, and so does what differs in a correction.
 */
@PortalTest
class JudgedInPrintProcessTest {

    private final ApplicationContext portal;
    private final JdbcClient jdbc;
    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Corrections corrections;

    JudgedInPrintProcessTest(ApplicationContext portal, JdbcClient jdbc, Corrections corrections) {
        this.portal = portal;
        this.jdbc = jdbc;
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.publishing = new Publishing(portal);
        this.corrections = corrections;
        // from 50 in 2019 to 70 in 2023: 55 is expected of 2020, where the target says 50
        jdbc.sql("UPDATE achievement_rule SET formula_higher = 'LINE', formula_lower = 'LINE' WHERE plan_id = ?")
                .param(world.plan.value())
                .update();
        band("0.8", "概ね達成", "mostly met");
        band(null, "未達", "not met");
        band("1", "十分達成", "fully met");
        jdbc.sql("""
                        UPDATE indicator SET kind = 'MAIN', baseline_printed = '50', baseline_value = 50, baseline_shape = 'EXACT',
                               baseline_low = 50, baseline_high = 50, baseline_year = 2019 WHERE plan_id = ?""").param(world.plan.value()).update();
        jdbc.sql("""
                        INSERT INTO target (indicator_id, fiscal_year, printed, value, shape)
                        SELECT id, 2023, '70', 70, 'EXACT' FROM indicator WHERE plan_id = ?""").param(world.plan.value()).update();
    }

    @Test
    void everyMediumSaysTheBandAndByWhatItWasJudged() throws IOException {
        SubmissionId unit = round.open(world).getFirst();
        CycleId cycle = decide(unit, "54");
        Edition first = publishing.release(world.central, cycle).getFirst();

        Map<String, String> sheet = new TreeMap<>();
        sheet.put("page", page(first.path()));
        sheet.put("PDF", pdf(first, EditionFile.Kind.PDF, "judged-sheet"));
        sheet.put("CSV", text(first, EditionFile.Kind.CSV));
        assertThat(sheet)
                .allSatisfy((medium, said) -> assertThat(ApprovedFact.bare(said))
                        .as(medium)
                        .contains("0.80", "概ね達成")
                        .doesNotContain("十分達成"));
        assertThat(ApprovedFact.bare(sheet.get("page"))).contains("期待値55社");

        SubmissionId correction = corrections
                .open(
                        world.staff,
                        unit,
                        round.submissions.get(world.staff, unit).version(),
                        NewCorrection.of("誤記"))
                .id();
        decide(correction, "56");
        publishing.releaseCorrections(world.central, correction);
        Edition second = publishing.editions.of(cycle).getLast();

        Map<String, String> errata = new TreeMap<>();
        errata.put("page", page(second.path() + "/errata"));
        errata.put("PDF", pdf(second, EditionFile.Kind.ERRATA_PDF, "judged-errata"));
        errata.put("CSV", text(second, EditionFile.Kind.ERRATA_CSV));
        assertThat(errata)
                .allSatisfy((medium, said) -> assertThat(ApprovedFact.bare(said))
                        .as(medium)
                        .contains("未達成（期待値55社）")
                        .containsPattern("(?<!未)達成（期待値55社）")
                        .contains("概ね達成", "十分達成"));
    }

    private void band(@Nullable String atLeast, String name, String english) {
        jdbc.sql("INSERT INTO achievement_band (plan_id, version, at_least, name, name_en) VALUES (?, 1, ?, ?, ?)")
                .param(world.plan.value())
                .param(atLeast)
                .param(name)
                .param(english)
                .update();
    }

    private CycleId decide(SubmissionId id, String actual) {
        round.fill(world.staff, id, actual);
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        return round.approve(world.head, id).cycle();
    }

    private String page(String path) throws IOException {
        return Jsoup.parse(MockMvcTester.from((WebApplicationContext) portal)
                        .get()
                        .uri(path)
                        .exchange()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .text();
    }

    private byte[] bytes(Edition edition, EditionFile.Kind kind) {
        return publishing.editions.file(edition, kind).orElseThrow().content();
    }

    private String text(Edition edition, EditionFile.Kind kind) {
        return new String(bytes(edition, kind), StandardCharsets.UTF_8);
    }

    private String pdf(Edition edition, EditionFile.Kind kind, String name) throws IOException {
        byte[] pdf = bytes(edition, kind);
        Path file = Path.of("target", "pdf", name + ".pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf);
        return PdfText.of(pdf);
    }
}
