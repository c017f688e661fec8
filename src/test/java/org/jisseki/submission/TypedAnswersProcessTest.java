package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An answer that stands in its field when 提出する is pressed is given with it, whether its own button was pressed or not. */
@PortalTest
class TypedAnswersProcessTest {

    private static final String FIRST = UnitForm.ofFinding(1);

    private final Round round;
    private final TestWorld world;
    private final Findings findings;
    private final HandInAll all;
    private final SubmissionId unit;

    TypedAnswersProcessTest(ApplicationContext portal, Findings findings, HandInAll all, JdbcClient jdbc) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.findings = findings;
        this.all = all;
        this.unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);
        round.sendBack(world.reviewer, unit);
    }

    @Test
    void isGivenAsSaidByWhoTypedIt() {
        assertThat(missing()).containsOnlyKeys(FIRST);
        round.entry.save(world.staff2, unit, FIRST, " 差引簿のとおりです。𠮷 ");
        assertThat(missing()).as("typed").isEmpty();

        round.handIn(world.staff, unit);

        Finding finding = findings.of(world.reviewer, unit).getFirst();
        assertThat(finding.status()).isEqualTo(FindingStatus.ANSWERED);
        Remark answer = finding.remarks().getLast();
        assertThat(answer.text()).isEqualTo("差引簿のとおりです。𠮷");
        assertThat(answer.by()).isEqualTo(world.staff2);
        assertThat(answer.revisionNo()).isEqualTo(2);
        assertThat(round.entry.open(world.staff, unit).draft().get(FIRST))
                .as("used up")
                .isEmpty();
    }

    @Test
    void aFurtherOneAfterAnAnswerIsGivenToo() {
        round.answer(world.staff, findings.of(world.staff, unit).getFirst().id());
        round.entry.save(world.staff, unit, FIRST, "写しも付けました。");

        round.handIn(world.staff, unit);

        assertThat(findings.of(world.reviewer, unit).getFirst().remarks())
                .extracting(Remark::text)
                .endsWith("写しも付けました。")
                .hasSize(3);
    }

    @Test
    void goesWithAllUnitsOfAMeasureToo() {
        round.entry.save(world.staff, unit, FIRST, "差引簿のとおりです。");
        int version = round.submissions.get(world.staff, unit).version();

        all.handIn(world.staff, List.of(new HandInAll.Chosen(unit, version)));

        assertThat(findings.of(world.reviewer, unit).getFirst().answer()).isEqualTo("差引簿のとおりです。");
    }

    @Test
    void oneThatIsTooLongKeepsTheUnitBackAndNothingIsCutOff() {
        String typed = "𠮷".repeat(NewFinding.LENGTH + 1);
        round.entry.save(world.staff, unit, FIRST, typed);

        assertThatThrownBy(() -> round.handIn(world.staff, unit))
                .isInstanceOfSatisfying(
                        InvalidFieldsException.class,
                        e -> assertThat(e.problems().get(FIRST))
                                .hasFieldOrPropertyWithValue("key", "submission.tooLong"));
        assertThat(round.entry.open(world.staff, unit).draft()).containsEntry(FIRST, typed);
        assertThat(findings.of(world.staff, unit).getFirst().status()).isEqualTo(FindingStatus.OPEN);
    }

    private Map<String, Sentence> missing() {
        return round.entry.open(world.staff, unit).missing();
    }
}
