package org.jisseki.publication;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.Words;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.common.csv.Refusal;
import org.jisseki.demo.PortalTest;
import org.jisseki.plan.RuleImport;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A further version of a rule, while its year is open: it judges what is handed in from then on, and moves nothing else. */
@PortalTest
class RuleVersionsProcessTest {

    private static final String RULE =
            "version,from_year,formula_higher,formula_lower,cap,decimals,style,rounding,note\n";
    private static final String SECOND = RULE + "2,2020,HIGHER,LOWER_COMPLEMENT,,1,PERCENT,UP,\n";
    private static final String BANDS = "version,at_least,name,name_en\n2,100,順調,on course\n2,,努力を要する,needs effort\n";

    private final Round round;
    private final TestWorld world;
    private final RuleImport imports;
    private final Publishing publishing;
    private final Editions editions;
    private final Words words;
    private final JdbcClient jdbc;

    RuleVersionsProcessTest(
            ApplicationContext portal, RuleImport imports, Editions editions, Words words, JdbcClient jdbc) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 2);
        this.imports = imports;
        this.publishing = new Publishing(portal);
        this.editions = editions;
        this.words = words;
        this.jdbc = jdbc;
    }

    @Test
    void whatIsPublishedStaysAsPrintedWhenTheRuleChanges() {
        List<SubmissionId> units = round.open(world);
        approve(units.getFirst());
        release(units);
        String published = content(1);
        String page = Rendering.newest(edition(1), Locale.JAPANESE);
        round.fill(world.staff, units.get(1), "47.4");

        assertThat(add(world.central, SECOND, BANDS)).isInstanceOf(ImportReport.Imported.class);

        assertThat(content(1)).isEqualTo(published);
        assertThat(Rendering.newest(edition(1), Locale.JAPANESE)).isEqualTo(page);
        approve(units.get(1));
        release(units);
        Document second = Jsoup.parse(Rendering.newest(edition(2), Locale.JAPANESE));
        assertThat(second.select(".how h3").eachText()).containsExactly("0.95 の出し方", "94.8% の出し方");
        assertThat(second.select(".how dd").eachText())
                .as("the first as it was, the second by the rule of now")
                .containsExactly(
                        "実績値 ÷ 目標値（高いほどよい指標）",
                        "47.4 ÷ 50 ＝ 0.948",
                        "小数第3位を四捨五入して 0.95",
                        "1.00（今回は超えないため使わない）",
                        "47.4社 は目標 50社 に届かないので未達成。丸める前の値で比べる",
                        "計画の規則 第1版",
                        "実績値 ÷ 目標値（高いほどよい指標）",
                        "47.4 ÷ 50 × 100 ＝ 94.8",
                        "小数第2位を切り上げて 94.8%",
                        "なし",
                        "努力を要する（丸める前の値で決める）",
                        "47.4社 は目標 50社 に届かないので未達成。丸める前の値で比べる",
                        "計画の規則 第2版");
        assertThat(content(1)).isEqualTo(published);
    }

    @Test
    void aVersionForALaterYearLeavesThisOneAlone() {
        List<SubmissionId> units = round.open(world);
        add(world.central, SECOND.replace("2,2020", "2,2021"), BANDS);
        approve(units.getFirst());
        release(units);
        assertThat(edition(1).indicators().getFirst().achievement())
                .isNotNull()
                .satisfies(achievement -> assertThat(achievement.printed()).isEqualTo("0.95"));
    }

    @Test
    void whatStandsCannotBeChanged() {
        round.open(world);
        assertThat(refusals(
                        add(world.central, RULE + "1,2020,HIGHER,,,4,RATIO,DOWN,\n", BANDS.replace("\n2,", "\n1,"))))
                .singleElement()
                .satisfies(refusal -> {
                    assertSaid(
                            refusal,
                            "第1版までは既にあり、変えられません。新しい版の行だけを入れてください。",
                            "The versions up to 1 are there already and cannot be changed. Give the rows of new versions alone.");
                    assertThat(refusal.row()).isEqualTo(2);
                    assertThat(refusal.column()).isEqualTo("version");
                });
        assertThat(refusals(imports.run(
                        world.central,
                        Map.of(
                                "plan.csv", bytes("code,name,first_year,last_year\nnobody,計画,2020,2023\n"),
                                "achievement_rule.csv", bytes(SECOND)))))
                .singleElement()
                .satisfies(
                        refusal -> assertSaid(
                                refusal,
                                "規則の版を足す計画を、plan.csv の1行で示してください。計画のコードは登録済みのものです。",
                                "Name the plan to which versions are added in one row of plan.csv, by the code of a plan that is there."));
        assertThat(jdbc.sql("SELECT COUNT(*) FROM achievement_rule WHERE plan_id = ?")
                        .param(world.plan.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void nobodyElseAddsVersions() {
        for (PersonId other :
                List.of(world.staff, world.reviewer, world.head, world.coordinator, world.administrator)) {
            assertThatThrownBy(() -> add(other, SECOND, BANDS)).isInstanceOf(NotFoundException.class);
        }
    }

    private ImportReport add(PersonId by, String rules, String bands) {
        String plan = "code,name,first_year,last_year\n" + planCode() + ",計画,2020,2023\n";
        return imports.run(
                by,
                Map.of(
                        "plan.csv", bytes(plan),
                        "achievement_rule.csv", bytes(rules),
                        "achievement_band.csv", bytes(bands)));
    }

    private void assertSaid(Refusal refusal, String japanese, String english) {
        assertThat(words.say(refusal.sentence(), Locale.JAPANESE)).isEqualTo(japanese);
        assertThat(words.say(refusal.sentence(), Locale.ENGLISH)).isEqualTo(english);
    }

    private static List<Refusal> refusals(ImportReport report) {
        assertThat(report).isInstanceOf(ImportReport.Refused.class);
        return ((ImportReport.Refused) report).refusals();
    }

    private void approve(SubmissionId unit) {
        round.fill(world.staff, unit, "47.4");
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
    }

    private void release(List<SubmissionId> units) {
        CycleId cycle = round.submissions.get(world.central, units.getFirst()).cycle();
        publishing.release(world.central, cycle);
    }

    private Sheet edition(int no) {
        return editions.sheet(planCode(), TestWorld.YEAR, "322", no).orElseThrow();
    }

    private String content(int no) {
        return jdbc.sql("SELECT content FROM jisseki_record.edition WHERE plan_code = ? AND no = ?")
                .params(planCode(), no)
                .query(String.class)
                .single();
    }

    private String planCode() {
        return jdbc.sql("SELECT code FROM plan WHERE id = ?")
                .param(world.plan.value())
                .query(String.class)
                .single();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
