package org.jisseki.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.jisseki.authority.Role;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.common.pdf.PdfText;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestPeople;
import org.jisseki.plan.PlanImport;
import org.jisseki.plan.Plans;
import org.jisseki.support.SeedFiles;
import org.jisseki.support.SeedSheet;
import org.jisseki.support.SeedSheet.SeedIndicator;
import org.jisseki.support.SeedSheet.SeedParagraph;
import org.jisseki.support.SeedSheet.SeedProgram;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** 施策322's own sheet is the form of its year's start: published, it says what the seed says, on the page and on paper. */
@PortalTest
class StartSheetsProcessTest {

    private static final FiscalYear YEAR = new FiscalYear(2020);

    private final MockMvcTester web;
    private final JdbcClient jdbc;
    private final PlanImport imports;
    private final Plans plans;
    private final StartSheets starts;
    private final Editions editions;
    private final PersonId central;
    private final String plan = "t-" + UUID.randomUUID();
    private final SeedSheet seed = SeedSheet.read();

    StartSheetsProcessTest(
            WebApplicationContext portal,
            JdbcClient jdbc,
            PlanImport imports,
            Plans plans,
            StartSheets starts,
            Editions editions) {
        this.web = MockMvcTester.from(portal);
        this.jdbc = jdbc;
        this.imports = imports;
        this.plans = plans;
        this.starts = starts;
        this.editions = editions;
        this.central = TestPeople.with(jdbc, Role.CENTRAL_COORDINATOR);
    }

    @Test
    void theSeedsOwnFormIsPublishedWithItsBlanksAndItsDashes() throws IOException {
        starts.publish(central, imported(), YEAR);

        SheetOnThePage page = new SheetOnThePage(html("/start"));
        for (SeedIndicator indicator : seed.indicators()) {
            String unit = indicator.baseline().equals("-") ? "" : indicator.unit();
            String year = indicator.baselineYear() == null ? "" : "(30年度)";
            assertThat(page.targets(indicator.name()))
                    .as("baseline, R2's target and achievement blank, the last year's target")
                    .containsExactly(
                            SheetOnThePage.bare(indicator.name()),
                            indicator.baseline() + unit + year,
                            "",
                            "",
                            "",
                            "",
                            indicator.target() + indicator.unit());
            assertThat(page.actuals(indicator.name())).containsExactly("", "", "", "");
        }
        assertThat(page.paragraphs("令和2年度の取組方向")).hasSameSizeAs(seed.direction());
        for (SeedProgram program : seed.programs()) {
            assertThat(page.program(title(program)))
                    .contains("予算額：(R1)%s千円→(R2)%s千円事業概要".formatted(program.budgetR1(), program.budgetR2()))
                    .doesNotContain("決算額", "(R3)");
        }
        assertThat(page.text()).contains("令和2年版・令和2年度当初").doesNotContain("未提出", "まだ値のないもの");
    }

    @Test
    void itsPdfSaysTheSame() throws IOException {
        Edition edition = starts.publish(central, imported(), YEAR).getFirst();

        EditionFile pdf = editions.file(edition, EditionFile.Kind.PDF).orElseThrow();
        Path file = Path.of("target", "pdf", "start-322.pdf");
        Files.createDirectories(file.getParent());
        Files.write(file, pdf.content());
        assertThat(pdf.missing()).isEmpty();
        String text = PdfSheetTest.withoutFeet(SheetOnThePage.bare(PdfText.of(pdf.content())));
        assertThat(text)
                .contains(
                        SheetOnThePage.bare("【主担当部局：" + seed.leadDepartment() + "】"),
                        SheetOnThePage.bare(seed.vision()));
        for (SeedParagraph paragraph : seed.issues()) {
            assertThat(text)
                    .contains(SheetOnThePage.bare(Character.toString('①' + paragraph.number() - 1) + paragraph.text()));
        }
        for (SeedProgram program : seed.programs()) {
            assertThat(text)
                    .contains(SheetOnThePage.bare(title(program)))
                    .contains("予算額：(R1)%s千円→(R2)%s千円".formatted(program.budgetR1(), program.budgetR2()))
                    .contains("事業概要：" + SheetOnThePage.bare(program.outline()));
        }
    }

    @Test
    void onlyWhatChangedGetsAnotherEdition() {
        PlanId id = imported();
        starts.publish(central, id, YEAR);
        assertThatThrownBy(() -> starts.publish(central, id, YEAR))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.sentence().key()).isEqualTo("publication.start.nothing"));
        jdbc.sql("UPDATE measure SET vision = 'あらためた姿' WHERE plan_id = ?")
                .param(id.value())
                .update();

        Edition second = starts.publish(central, id, YEAR).getFirst();

        assertThat(second.no()).isEqualTo(2);
        assertThat(editions.kinds(second)).containsExactly(EditionFile.Kind.values());
        assertThat(new SheetOnThePage(html("/start-2/errata")).text()).contains("あらためた姿", "前の版（初版）");
        assertThat(new SheetOnThePage(html("/start")).text()).contains("初版からの訂正・更新");
    }

    @Test
    void onlyTheCentralCoordinatorPublishesAndOnlyAYearOfThePlan() {
        PlanId id = imported();
        PersonId staff = new TestWorld(jdbc, 0).staff;
        assertThatThrownBy(() -> starts.publish(staff, id, YEAR)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> starts.publish(central, id, new FiscalYear(2040)))
                .isInstanceOf(RefusedException.class);
        assertThat(editions.of(plan, YEAR, "322")).isEmpty();
    }

    private static String title(SeedProgram program) {
        String mark = program.mark() == null ? "" : program.mark();
        return (program.number() == null ? "" : Character.toString('①' + program.number() - 1)) + mark + program.name();
    }

    private PlanId imported() {
        TestWorld world = new TestWorld(jdbc, 0);
        jdbc.sql("UPDATE department SET name = ? WHERE id = ?")
                .params(seed.leadDepartment(), world.own)
                .update();
        assertThat(imports.run(
                        central,
                        SeedFiles.of(seed, plan, code("department", world.own), code("section", world.ownSection))))
                .isInstanceOf(ImportReport.Imported.class);
        return plans.named(plan).orElseThrow().id();
    }

    private String code(String table, long id) {
        return jdbc.sql("SELECT code FROM " + table + " WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private String html(String below) {
        return new String(
                web.get()
                        .uri("/published/" + plan + "/2020/322" + below)
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
    }
}
