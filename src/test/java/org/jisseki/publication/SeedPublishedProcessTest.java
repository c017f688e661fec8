package org.jisseki.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.demo.DemoData;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestPeople;
import org.jisseki.figures.Quantity;
import org.jisseki.plan.Indicator;
import org.jisseki.plan.PlanImport;
import org.jisseki.plan.PlanSheet;
import org.jisseki.plan.Plans;
import org.jisseki.plan.Program;
import org.jisseki.support.SeedFiles;
import org.jisseki.support.SeedSheet;
import org.jisseki.support.SeedSheet.SeedIndicator;
import org.jisseki.support.SeedSheet.SeedParagraph;
import org.jisseki.support.SeedSheet.SeedProgram;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

/** Whatever 施策322's sheet holds stands on its published page, from the import on through all services. */
@PortalTest
class SeedPublishedProcessTest {

    private final ApplicationContext portal;
    private final MockMvcTester web;
    private final JdbcClient jdbc;
    private final PlanImport imports;
    private final Plans plans;
    private final PersonId central;
    private final String plan = "s-" + UUID.randomUUID();

    SeedPublishedProcessTest(WebApplicationContext portal, JdbcClient jdbc, PlanImport imports, Plans plans) {
        this.portal = portal;
        this.web = MockMvcTester.from(
                portal, builder -> builder.apply(springSecurity()).build());
        this.jdbc = jdbc;
        this.imports = imports;
        this.plans = plans;
        this.central = TestPeople.with(jdbc, Role.CENTRAL_COORDINATOR);
    }

    @Test
    void everyFactOfTheListStandsOnTheDemosPage() throws IOException {
        DemoData.load(portal);
        Map<String, byte[]> files = DemoData.files("plan");
        files.computeIfPresent(
                "plan.csv",
                (name, bytes) ->
                        new String(bytes, UTF_8).replace(DemoData.PLAN, plan).getBytes(UTF_8));
        SheetOnThePage page = published(imported(files));
        List<CSVRecord> facts = facts();
        assertThat(facts).hasSizeGreaterThan(25);
        for (CSVRecord row : facts) {
            String fact = SheetOnThePage.bare(row.get("fact"));
            String name = row.get("name");
            switch (row.get("block")) {
                case "sheet" -> assertThat(page.text()).contains(fact);
                case "program" -> assertThat(page.program(name)).contains(fact);
                case "indicator" -> {
                    List<String> cells = page.targets(name);
                    String head = fact.startsWith("現状値") ? "現状値" : "5年度";
                    assertThat(head.equals("現状値") ? cells.get(1) : cells.getLast())
                            .as(name)
                            .isEqualTo(fact.substring(head.length()));
                }
                default -> throw new IllegalArgumentException(row.toString());
            }
        }
    }

    @Test
    void theSeedItselfIsPublishedLineByLine() {
        assertPublished(SeedSheet.read());
    }

    @Test
    void theSeedWithEveryNumberAlteredIsPublishedLineByLine() {
        assertPublished(SeedSheet.read().altered(SeedPublishedProcessTest::altered));
    }

    private void assertPublished(SeedSheet seed) {
        TestWorld world = new TestWorld(jdbc, 0);
        jdbc.sql("UPDATE department SET name = ? WHERE id = ?")
                .params(seed.leadDepartment(), world.own)
                .update();
        SheetOnThePage page = published(
                imported(SeedFiles.of(seed, plan, code("department", world.own), code("section", world.ownSection))));

        assertThat(page.text())
                .contains(SheetOnThePage.bare("主担当部局：" + seed.leadDepartment()))
                .contains(SheetOnThePage.bare(seed.vision()));
        for (SeedIndicator indicator : seed.indicators()) {
            String year = indicator.baselineYear() == null ? "" : "(30年度)";
            String unit = indicator.baseline().equals("-") ? "" : indicator.unit();
            assertThat(page.targets(indicator.name()))
                    .startsWith(SheetOnThePage.bare(indicator.name()), indicator.baseline() + unit + year)
                    .endsWith("", "", indicator.target() + indicator.unit());
            if (indicator.description() != null) {
                assertThat(page.text()).contains(SheetOnThePage.bare(indicator.description()));
            }
        }
        assertThat(page.paragraphs("現状と課題")).containsExactlyElementsOf(printed(seed.issues()));
        assertThat(page.paragraphs("令和2年度の取組方向")).containsExactlyElementsOf(printed(seed.direction()));
        for (SeedProgram program : seed.programs()) {
            String title = (program.number() == null ? "" : Character.toString('①' + program.number() - 1))
                    + Objects.toString(program.mark(), "")
                    + program.name();
            assertThat(page.program(title))
                    .contains("【基本事業名：%s%s】".formatted(program.basicCode(), SheetOnThePage.bare(program.basicName())))
                    .contains("予算額：(R1)%s千円→(R2)%s千円".formatted(program.budgetR1(), program.budgetR2()))
                    .contains("事業概要：" + SheetOnThePage.bare(program.outline()));
        }
    }

    private static List<String> printed(List<SeedParagraph> paragraphs) {
        return paragraphs.stream()
                .map(p -> SheetOnThePage.bare(Character.toString('①' + p.number() - 1) + p.text()))
                .toList();
    }

    private PlanId imported(Map<String, byte[]> files) {
        assertThat(imports.run(central, files)).isInstanceOf(ImportReport.Imported.class);
        return plans.named(plan).orElseThrow().id();
    }

    /** The page after a whole year; what was drawn stands on it, and stood nowhere before the release. */
    private SheetOnThePage published(PlanId of) {
        String address = "/published/" + plan + "/2020/322";
        WholeYear year = new WholeYear(portal, central, of);
        year.approveAll();
        assertThat(get(address)).hasStatus(404);
        String index = html("/published");
        assertThat(year.drawn.values()).noneMatch(index::contains);

        assertThat(year.release()).hasSize(1);

        SheetOnThePage page = new SheetOnThePage(html(address));
        PlanSheet sheet = plans.sheet(plans.measures(of).getFirst().id());
        for (Indicator indicator : sheet.indicators()) {
            assertThat(page.actuals(indicator.name()))
                    .containsExactly(year.drawn.get("actual:" + indicator.id()) + indicator.unit(), "", "", "");
        }
        for (Program program : sheet.programs()) {
            assertThat(page.program(program.title()))
                    .contains("決算額：(R2)" + year.drawn.get("settled:" + program.id()) + "千円")
                    .contains(SheetOnThePage.bare(Objects.requireNonNull(year.drawn.get("result:" + program.id()))));
        }
        return page;
    }

    private static List<CSVRecord> facts() throws IOException {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser rows =
                CSVParser.parse(new ClassPathResource("seed-facts.csv").getInputStream(), UTF_8, format)) {
            return rows.getRecords();
        }
    }

    /** Another number of the same shape. */
    private static String altered(String number) {
        BigDecimal value = new BigDecimal(number.replace(",", ""));
        return Quantity.known(value.add(BigDecimal.valueOf(1_111)), 0).printed();
    }

    private String code(String table, long id) {
        return jdbc.sql("SELECT code FROM " + table + " WHERE id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).exchange();
    }

    private String html(String address) {
        return new String(get(address).getResponse().getContentAsByteArray(), UTF_8);
    }
}
