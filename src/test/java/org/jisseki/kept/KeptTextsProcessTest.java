package org.jisseki.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jisseki.common.Keeping;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A text that is not sent is its writer's alone, stays until it is sent or thrown away, and goes with the act that sends it. */
@PortalTest
class KeptTextsProcessTest {

    private final Round round;
    private final TestWorld world;
    private final KeptTexts texts;
    private final JdbcClient jdbc;
    private final SubmissionId unit;

    KeptTextsProcessTest(ApplicationContext portal, KeptTexts texts, JdbcClient jdbc) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.texts = texts;
        this.jdbc = jdbc;
        this.unit = round.open(world).getFirst();
    }

    @Test
    void isItsWritersAlone() {
        keeping(world.reviewer).keep("raise.1", " 𠮷野の数え方は？\n\n 😀 ");

        assertThat(keeping(world.reviewer).find("raise.1"))
                .as("exactly as it was typed")
                .hasValueSatisfying(kept -> assertThat(kept.text()).isEqualTo(" 𠮷野の数え方は？\n\n 😀 "));
        assertThat(keeping(world.reviewer2).find("raise.1"))
                .as("of the same post")
                .isEmpty();
        assertThat(keeping(world.central).holds("raise")).isFalse();
    }

    @Test
    void goesWithTheActThatSendsItAndStaysWhereThatIsRefused() {
        Keeping keeping = keeping(world.reviewer);
        keeping.keep("raise.1", "なぜですか。");
        keeping.keep("raise.1" + Keeping.CHOICE, "settled");
        keeping.keep("return.1", "ほかの書きかけ");

        assertThatThrownBy(() -> keeping.sent("raise", () -> {
                    throw new RefusedException("authority.notNow");
                }))
                .isInstanceOf(RefusedException.class);
        assertThat(keeping.holds("raise")).isTrue();
        assertThat(keeping(world.reviewer).holds("raise")).isTrue();

        keeping.sent("raise", () -> {});
        assertThat(keeping.holds("raise")).isFalse();
        assertThat(keeping(world.reviewer).find("raise.1" + Keeping.CHOICE)).isEmpty();
        assertThat(keeping(world.reviewer).holds("return"))
                .as("of another form")
                .isTrue();
    }

    @Test
    void whatIsBlankOrOnlyChosenIsNoText() {
        Keeping keeping = keeping(world.reviewer);
        keeping.keep("raise.2" + Keeping.CHOICE, "settled");
        assertThat(keeping.holds("raise")).isFalse();
        keeping.keep("raise.2", "あ");
        assertThat(keeping.lastField("raise")).isEqualTo(2);
        keeping.keep("raise.2", " \n");
        assertThat(keeping(world.reviewer).holds("raise")).isFalse();
    }

    @Test
    void aLongTextIsKeptThoughNoFormTakesItAndOneWithoutEndIsRefused() {
        Keeping keeping = keeping(world.reviewer);
        keeping.keep("raise.1", "𠮷".repeat(KeptTexts.LENGTH));
        assertThatThrownBy(() -> keeping.keep("raise.1", "𠮷".repeat(KeptTexts.LENGTH + 1)))
                .isInstanceOf(RefusedException.class);
        assertThat(keeping(world.reviewer).find("raise.1").orElseThrow().text()).hasSize(2 * KeptTexts.LENGTH);
    }

    @Test
    void nothingIsKeptAboutWhatThePersonCannotSee() {
        long cycle = round.submissions.get(world.staff, unit).cycle().value();
        TestWorld elsewhere = new TestWorld(jdbc, 1);
        assertRefused(elsewhere.staff, KeptKind.SUBMISSION, unit.value());
        assertRefused(world.reviewer, KeptKind.SUBMISSION, Long.MAX_VALUE);
        assertRefused(world.staff, KeptKind.CYCLE, cycle);
        assertRefused(world.staff, KeptKind.PLAN, world.plan.value());
        assertRefused(world.central, KeptKind.CYCLE, Long.MAX_VALUE);
        assertRefused(world.central, KeptKind.PLAN, Long.MAX_VALUE);

        texts.of(world.central, KeptKind.CYCLE, cycle).keep("extend", "統計の公表が遅れるため");
        texts.of(world.central, KeptKind.PLAN, world.plan.value()).keep("guide", "千円単位で。");
        assertThat(texts.of(world.central, KeptKind.CYCLE, cycle).holds("extend"))
                .isTrue();
    }

    @Test
    void saysAboutWhichOfManySomethingIsKept() {
        keeping(world.head).keep("again.3", "もう一度");
        assertThat(texts.about(world.head, KeptKind.SUBMISSION, List.of(unit.value(), -1L), List.of("again")))
                .containsExactly(unit.value());
        assertThat(texts.about(world.head, KeptKind.SUBMISSION, List.of(unit.value()), List.of("raise")))
                .isEmpty();
        assertThat(texts.about(world.head2, KeptKind.SUBMISSION, List.of(unit.value()), List.of("again")))
                .isEmpty();
    }

    private void assertRefused(PersonId by, KeptKind kind, long id) {
        Keeping keeping = texts.of(by, kind, id);
        assertThatThrownBy(() -> keeping.keep("raise.1", "見えないもの")).isInstanceOf(NotFoundException.class);
        assertThat(keeping.holds("raise")).isFalse();
    }

    private Keeping keeping(PersonId by) {
        return texts.of(by, KeptKind.SUBMISSION, unit.value());
    }
}
