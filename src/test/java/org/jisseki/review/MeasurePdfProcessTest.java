package org.jisseki.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.http.Cookie;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.Words;
import org.jisseki.common.pdf.Conformance;
import org.jisseki.common.ui.Language;
import org.jisseki.demo.PortalTest;
import org.jisseki.security.SignedIn;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.Findings;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** The head's paper: the figures first and then all that the page says, nothing cut, for who decides and for nobody else. */
@PortalTest
class MeasurePdfProcessTest {

    private static final int UNITS = 24;
    private static final String LONG = "県内の中小企業が大学や研究機関と取り組む共同研究から生まれた新しい製品やサービスのうち市場に出たものの数".repeat(2);
    private static final String ADDRESS = "https://example.jp/" + "long-address-without-a-break/".repeat(8);

    private final MockMvcTester web;
    private final Round round;
    private final TestWorld world;
    private final PersonId leadStaff;
    private final PersonId leadHead;
    private final SubmissionId evaluation;
    private final MeasureSheets sheets;
    private final Words words;

    MeasurePdfProcessTest(WebApplicationContext portal, JdbcClient jdbc) {
        this.web = MockMvcTester.from(
                portal, builder -> builder.apply(springSecurity()).build());
        this.round = new Round(portal);
        this.sheets = portal.getBean(MeasureSheets.class);
        this.words = portal.getBean(Words.class);
        this.world = new TestWorld(jdbc, UNITS).evaluated();
        this.leadStaff = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        this.leadHead = world.holder(world.leadHeadPost);
        jdbc.sql("""
                        INSERT INTO actual (indicator_id, fiscal_year, printed, value)
                        SELECT id, 2019, '60.5', 60.5 FROM indicator WHERE plan_id = ?""").param(world.plan.value()).update();
        jdbc.sql("UPDATE indicator SET name = CONCAT(name, ?) WHERE plan_id = ? AND code = 'I3'")
                .params(LONG, world.plan.value())
                .update();
        List<SubmissionId> opened = round.open(world);
        this.evaluation = opened.getLast();
        opened.subList(0, UNITS).forEach(this::pass);
        EvaluationForm form = Objects.requireNonNull(
                round.entry.open(leadStaff, evaluation).form().evaluation());
        form.paragraphs()
                .forEach(field -> round.entry.save(
                        field.sectionId() == world.leadSection ? leadStaff : world.staff,
                        evaluation,
                        field.key(),
                        "文。"));
        round.entry.save(leadStaff, evaluation, EvaluationForm.GRADE, "C");
        round.entry.save(leadStaff, evaluation, EvaluationForm.REASON, "𠮷野・髙﨑の企業が増えた。".repeat(50) + ADDRESS);
        round.handIn(leadStaff, evaluation);
        portal.getBean(Findings.class)
                .raise(
                        world.reviewer,
                        opened.getFirst(),
                        Collections.nCopies(6, new NewFinding(UnitForm.SETTLED, "根拠を示してください。".repeat(30) + ADDRESS)));
    }

    @Test
    void theFirstPageHasWhatDecidesAndTheRestAllThatThePageSays() throws IOException {
        MvcTestResult got = get(leadHead, "ja");
        assertThat(got).hasStatusOk().hasContentType("application/pdf");
        Conformance.assertKeptAndReadable(got.getResponse().getContentAsByteArray());
        try (PDDocument pdf = Loader.loadPDF(got.getResponse().getContentAsByteArray())) {
            picture(pdf, "measure-pdf");
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            assertThat(first.getText(pdf).replaceAll("\\s", ""))
                    .contains("C　足踏み", "よくないもの（25件）", "前年度から動いたもの（24件）", "前年度の進展度はありません")
                    .as("six questions, and of each unit the hint that it fell")
                    .contains("まだ閉じていないもの（%d件）".formatted(6 + UNITS), "回答のない確認事項6件")
                    .contains("※前年度より悪い値24件（理由なし）", "指標160.5社50社47.4社0.95未達成")
                    .doesNotContain("悪くなった「指標1」");
        }
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            try (PDDocument pdf = Loader.loadPDF(
                    get(leadHead, language.getLanguage()).getResponse().getContentAsByteArray())) {
                String text = bare(new PDFTextStripper().getText(pdf));
                assertThat(said(language))
                        .hasSizeGreaterThan(3 * UNITS)
                        .allSatisfy(each -> assertThat(text).contains(bare(each)));
                assertThat(text).doesNotContain("…");
            }
        }
    }

    // the font draws f and i as one sign, which is read back as nothing: a matter of the font and not of this paper
    private static String bare(String text) {
        return text.replaceAll("\\s|f[fil]", "");
    }

    /** All that the page says: every line of every kind, every indicator, the reason. */
    private List<String> said(Locale language) {
        MeasureSheet sheet = sheets.of(leadHead, evaluation);
        Concerns concerns = sheet.concerns();
        Stream<String> lines = Stream.of(concerns.bad(), concerns.moved(), concerns.open())
                .flatMap(List::stream)
                .flatMap(group -> Stream.concat(
                        Stream.of(group.title()), group.lines().stream().map(Concerns.Line::said)))
                .map(sentence -> words.say(sentence, language));
        Stream<String> names = sheet.parts().stream()
                .flatMap(part -> part.of().form().actuals().stream())
                .map(UnitForm.ActualField::name);
        return Stream.of(lines, names, sheet.said().stream().map(UnitContent.Evaluation::reason))
                .flatMap(Function.identity())
                .toList();
    }

    @Test
    void nobodyElseFindsIt() {
        assertThat(get(leadStaff, "ja")).hasStatus(404);
        assertThat(get(world.person(Role.DEPARTMENT_HEAD, world.other, null, null), "ja"))
                .hasStatus(404);
        assertThat(get(world.administrator, "ja")).hasStatus(404);
        assertThat(web.get().uri("/print/measure/" + evaluation.value()).exchange())
                .hasStatus3xxRedirection();
    }

    private void pass(SubmissionId unit) {
        round.fill(world.staff, unit, "47.4");
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
    }

    private MvcTestResult get(PersonId person, String language) {
        return web.get()
                .uri("/print/measure/" + evaluation.value())
                .cookie(new Cookie(Language.COOKIE, language))
                .with(authentication(new SignedIn(person.value(), "someone").authentication()))
                .exchange();
    }

    private static void picture(PDDocument pdf, String name) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 110);
        ImageIO.write(page, "png", folder.resolve(name + ".png").toFile());
    }
}
