package org.jisseki.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.figures.QuantityParser;
import org.jisseki.support.TestWorld;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What was approved for later years over what was imported: which wins, for whom, and that it is there once. */
@PortalTest
class ApprovedValuesProcessTest {

    private static final FiscalYear R2 = TestWorld.YEAR;
    private static final FiscalYear R3 = R2.plus(1);

    private final ApprovedValues values;
    private final Plans plans;
    private final UnitSheets sheets;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final TestWorld world;
    private final MeasureId measure;
    private final long program;
    private final long indicator;
    // of no submission that there is
    private long submission = Long.MIN_VALUE + ThreadLocalRandom.current().nextLong(Long.MAX_VALUE);

    ApprovedValuesProcessTest(
            ApprovedValues values,
            Plans plans,
            UnitSheets sheets,
            JdbcClient jdbc,
            PlatformTransactionManager transactions) {
        this.values = values;
        this.plans = plans;
        this.sheets = sheets;
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.world = new TestWorld(jdbc, 1);
        this.measure = new MeasureId(world.measure);
        this.program = world.programs.getFirst();
        this.indicator = jdbc.sql("SELECT id FROM indicator WHERE plan_id = ?")
                .param(world.plan.value())
                .query(Long.class)
                .single();
    }

    @Test
    void everyShapeIsKeptAsItWasFrozen() {
        List<String> typed = List.of(
                "52",
                "1,234.5",
                "▲3",
                "-",
                "200未満",
                "180人以下",
                "850(以下)",
                "696～890",
                "±10％以内",
                "後日設定",
                "調査中",
                "数値未確定",
                "438(見込み)",
                "52.0(推定)",
                "381(R4.3 暫定累計)",
                "25(R1年末)",
                "犬5頭以下、猫150頭以下",
                "22%、15市町村(40%)",
                "1/3");
        int kept = 0;
        for (String text : typed) {
            for (Optional<Quantity> figure : List.of(
                    QuantityParser.parse(text, "社", 1).figure(),
                    QuantityParser.text(text, "社", 0).figure(),
                    Money.parse(text).figure())) {
                if (figure.isPresent()) {
                    kept++;
                    values.take(said(figure.get(), figure.get()));
                    assertThat(target(R3).quantity()).as(text).isEqualTo(figure.get());
                    assertThat(budget(R3).quantity()).as(text).isEqualTo(figure.get());
                }
            }
        }
        System.out.printf("approved for later: %d figures kept as they were frozen%n", kept);
        assertThat(kept).isGreaterThan(typed.size());
    }

    @Test
    void theNewestReleaseWinsOverWhatWasImportedAndAReportKnowsThoseOfYearsBefore() {
        imported("51", "45", "デモ");
        values.take(said(number("60"), number("1,200")));

        assertThat(target(R3).printed()).isEqualTo("60.0");
        assertThat(printed(target(R3).earlier())).as("what was imported").isEqualTo("51");
        assertThat(target(R3).note()).as("was of the number before").isNull();
        assertThat(Objects.requireNonNull(target(R3).from()).reported()).isEqualTo(R2);
        assertThat(target(R2).printed()).as("the report's own").isEqualTo("51");
        assertThat(plans.sheet(measure, R2).budget(programOf(), R3, BudgetKind.INITIAL))
                .isEmpty();

        values.take(said(number("61"), null));
        assertThat(target(R3).printed()).as("corrected").isEqualTo("61.0");
        assertThat(printed(target(R3).earlier())).isEqualTo("51");
        assertThat(sheets.program(program, R3).budget(R3, BudgetKind.INITIAL))
                .as("taken back")
                .isEmpty();

        values.take(said(null, number("1,300")));
        assertThat(target(R3).printed()).as("taken back").isEqualTo("51");
        assertThat(printed(target(R3).earlier())).isEqualTo("45");
        assertThat(target(R3).note()).isEqualTo("デモ");
        assertThat(budget(R3).printed()).isEqualTo("1,300");

        values.take(said(number("51"), null));
        assertThat(printed(target(R3).earlier()))
                .as("the same number is no change")
                .isEqualTo("45");
        assertThat(target(R3).note()).isEqualTo("デモ");
        assertThat(target(R3).rationale()).isEqualTo("考え方");
    }

    @Test
    void paragraphsOfTheNewestReleaseStandInPlaceOfAllOfTheirKindAndYear() {
        world.evaluated();
        values.take(written("一", "二"));
        values.take(written("三"));
        assertThat(plans.sheet(measure, R3).paragraphs(ParagraphKind.DIRECTION, R3))
                .extracting(Paragraph::text)
                .containsExactly("三");
        assertThat(plans.sheet(measure, R3).paragraphs(ParagraphKind.DIRECTION, R2))
                .extracting(Paragraph::text)
                .containsExactly("人を育てる。");
        assertThat(plans.sheet(measure, R2).paragraphs(ParagraphKind.DIRECTION, R3))
                .isEmpty();
    }

    @Test
    void itIsTakenOnceHoweverOftenAndFromWhereverItComes() throws Exception {
        ForLater said = said(number("60"), number("1,200"));
        transaction.executeWithoutResult(status -> {
            assertThat(values.take(said)).isTrue();
            status.setRollbackOnly();
        });
        assertThat(sheets.program(program, R3).budget(R3, BudgetKind.INITIAL))
                .as("what broke off")
                .isEmpty();

        int jobs = 4;
        CyclicBarrier start = new CyclicBarrier(jobs);
        int taken = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(jobs)) {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int i = 0; i < jobs; i++) {
                all.add(threads.submit(() -> {
                    start.await();
                    return transaction.execute(status -> values.take(said));
                }));
            }
            for (Future<Boolean> each : all) {
                taken += each.get() ? 1 : 0;
            }
        }
        assertThat(taken).isEqualTo(1);
        assertThat(values.take(said)).isFalse();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM jisseki_record.approved_target WHERE indicator_id = ?")
                        .param(indicator)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatWasToBeSetLaterIsNoEarlierTarget() {
        for (String word : List.of("後日設定", "-")) {
            jdbc.sql("REPLACE INTO target (indicator_id, fiscal_year, printed) VALUES (?, 2021, ?)")
                    .params(indicator, word)
                    .update();
            values.take(said(number("65"), null));
            assertThat(target(R3).printed()).isEqualTo("65.0");
            assertThat(target(R3).earlier()).as(word).isNull();
        }
    }

    private void imported(String printed, String earlier, String note) {
        for (FiscalYear year : List.of(R2, R3)) {
            jdbc.sql("""
                            REPLACE INTO target (indicator_id, fiscal_year, printed, value, shape, earlier_printed, earlier_value, note)
                            VALUES (?, ?, ?, ?, 'EXACT', ?, ?, ?)""")
                    .params(indicator, year.year(), printed, printed, earlier, earlier, note)
                    .update();
        }
    }

    private ForLater said(@Nullable Quantity target, @Nullable Quantity budget) {
        return new ForLater(
                approval(),
                List.of(new ForLater.Aimed(indicator, R3, target, "考え方")),
                List.of(new ForLater.Budgeted(program, R3, budget)),
                List.of());
    }

    private ForLater written(String... texts) {
        return new ForLater(
                approval(),
                List.of(),
                List.of(),
                List.of(texts).stream()
                        .map(text -> new ForLater.Written(
                                measure, R3, ParagraphKind.DIRECTION, null, text, world.leadSection))
                        .toList());
    }

    private Approval approval() {
        submission++;
        return new Approval(new SubmissionId(submission), 1, null, R2);
    }

    private static Quantity number(String typed) {
        return QuantityParser.parse(typed, "社", typed.contains(",") ? 0 : 1)
                .figure()
                .orElseThrow();
    }

    private Target target(FiscalYear year) {
        return sheets.program(program, R3).targets().stream()
                .filter(target -> target.year().equals(year))
                .findFirst()
                .orElseThrow();
    }

    private BudgetAmount budget(FiscalYear year) {
        return sheets.program(program, R3).budget(year, BudgetKind.INITIAL).orElseThrow();
    }

    private Program programOf() {
        return plans.sheet(measure).programs().getFirst();
    }

    private static @Nullable String printed(@Nullable Quantity figure) {
        return figure == null ? null : figure.printed();
    }
}
