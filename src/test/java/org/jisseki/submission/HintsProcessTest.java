package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.review.Queue;
import org.jisseki.submission.hint.Hint;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Hints are frozen with their reasons, travel along, and stop nobody; on the real database and engine. */
@PortalTest
class HintsProcessTest {

    private final Round round;
    private final TestWorld world;
    private final Hints hints;
    private final SharedDraft shared;
    private final Contents contents;
    private final Queue queue;
    private SubmissionId unit = new SubmissionId(0);

    HintsProcessTest(
            ApplicationContext portal,
            JdbcClient jdbc,
            Hints hints,
            SharedDraft shared,
            Contents contents,
            Queue queue) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.hints = hints;
        this.shared = shared;
        this.contents = contents;
        this.queue = queue;
    }

    /** The settled amount is above the budget of 1,000, and the figure a tenth of the target of 50. */
    @BeforeEach
    void fill() {
        unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "5");
        round.entry.save(world.staff, unit, UnitForm.SETTLED, "1,200");
    }

    @Test
    void withoutAnyReasonNothingIsHeldUp() {
        assertThat(rules(hintsOfDraft())).containsExactly("SLIPPED_DIGITS", "ABOVE_BUDGET");
        assertThat(round.handIn(world.staff, unit).status()).isEqualTo(Status.IN_REVIEW);
        assertThat(handedIn(1).hints()).extracting(FrozenHint::reason).containsOnlyNulls();
        assertThat(waiting(world.reviewer)).isEqualTo(2);

        round.pass(world.reviewer, unit);
        assertThat(waiting(world.head)).isEqualTo(2);
        assertThat(round.approve(world.head, unit).status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void aReasonIsFrozenWithItsHintAndTravelsAlong() {
        Hint above = hintsOfDraft().getLast();
        hints.explain(world.staff, unit, above, "9月補正で300千円を増額した。𠮷", 0);
        round.handIn(world.staff, unit);

        FrozenHint frozen = handedIn(1).hints().getLast();
        assertThat(frozen).isEqualTo(new FrozenHint("ABOVE_BUDGET", "settled", above.sentence(), "9月補正で300千円を増額した。𠮷"));
        assertThat(frozen.sentence().args()).containsExactly("1,200千円", "1,000千円");
        assertThat(waiting(world.reviewer)).as("of two hints one has a reason").isEqualTo(1);
        assertThat(round.entry.revision(world.head, unit, 1).isIntact()).isTrue();

        round.sendBack(world.reviewer, unit);
        round.answer(
                world.staff,
                round.entry.open(world.staff, unit).findings().getFirst().id());
        assertThat(round.entry.open(world.staff, unit).reasons().of(above))
                .as("still in the draft")
                .isPresent();
        round.entry.save(world.staff, unit, UnitForm.SETTLED, "1,300");
        round.handIn(world.staff, unit);
        assertThat(handedIn(2).hints().getLast().reason())
                .as("given for 1,200, and this is 1,300")
                .isNull();
        assertThat(handedIn(1).hints().getLast().reason()).as("stays as it was").isNotNull();
        assertThat(waiting(world.reviewer)).isEqualTo(2);
    }

    @Test
    void aReasonForAnotherValueIsNotKept() {
        Hint above = hintsOfDraft().getLast();
        round.entry.save(world.staff2, unit, UnitForm.SETTLED, "990");
        assertThatThrownBy(() -> hints.explain(world.staff, unit, above, "補正", 0))
                .isInstanceOf(RefusedException.class)
                .hasMessage("hint.gone");
        round.entry.save(world.staff2, unit, UnitForm.SETTLED, "1200");
        hints.explain(world.staff, unit, above, "補正", 0);
        assertThat(reason(above)).as("the same amount, typed otherwise").isEqualTo("補正");
        hints.explain(world.staff, unit, above, " ", seq(above));
        assertThat(reason(above)).isEmpty();
    }

    @Test
    void onlyWhoMayEditTheDraftGivesReasonsAndHasContributed() {
        Hint above = hintsOfDraft().getLast();
        assertThatThrownBy(() -> hints.explain(world.reviewer, unit, above, "補正", 0))
                .hasMessage("authority.notNow");
        assertThatThrownBy(() -> hints.explain(world.administrator, unit, above, "補正", 0))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> hints.explain(world.staff, unit, above, "長".repeat(Hints.LENGTH + 1), 0))
                .hasMessage("submission.tooLong");
        assertThat(reason(above)).isEmpty();

        world.assign(world.staff2, world.reviewerPost);
        hints.explain(world.staff2, unit, above, "補正", 0);
        round.handIn(world.staff, unit);
        assertThatThrownBy(() -> round.pass(world.staff2, unit)).hasMessage("authority.fourEyes");
        assertThatThrownBy(() -> hints.explain(world.staff, unit, above, "別の理由", 0))
                .hasMessage("authority.notNow");
        assertThat(reason(above)).isEqualTo("補正");
    }

    @Test
    void ofTwoWhoGiveAReasonTheSecondIsToldWhatStands() {
        Hint above = hintsOfDraft().getLast();
        int before = draftSeq();
        hints.explain(world.staff2, unit, above, "9月補正", 0);

        assertThat(hints.explain(world.staff, unit, above, "県単独の上乗せ", 0))
                .isInstanceOfSatisfying(SharedDraft.Overtaken.class, overtaken -> {
                    assertThat(overtaken.theirs().text()).isEqualTo("9月補正");
                    assertThat(overtaken.theirs().by()).isEqualTo(world.staff2);
                    assertThat(overtaken.theirs().editor()).isEqualTo(world.name(world.staff2));
                    assertThat(overtaken.theirs().at()).startsWith("2021-05-25");
                });
        assertThat(reason(above)).isEqualTo("9月補正");
        assertThat(hints.explain(world.staff, unit, above, "9月補正", 0))
                .as("both say the same")
                .isInstanceOf(SharedDraft.Kept.class);
        assertThat(shared.changes(world.staff, unit, before).values())
                .as("who has it open learns of it")
                .extracting(DraftValue::field, DraftValue::text)
                .containsExactly(tuple(HintReasons.key(above), "9月補正"));

        assertThat(hints.explain(world.staff, unit, above, "県単独の上乗せ", seq(above)))
                .as("seen, and written over")
                .isInstanceOf(SharedDraft.Kept.class);
        assertThat(reason(above)).isEqualTo("県単独の上乗せ");
    }

    @Test
    void aReasonThatWasTakenAwayIsToldToo() {
        Hint above = hintsOfDraft().getLast();
        hints.explain(world.staff, unit, above, "9月補正", 0);
        int seen = seq(above);
        hints.explain(world.staff2, unit, above, "", seen);
        assertThat(hints.explain(world.staff, unit, above, "9月補正と前倒し", seen))
                .isInstanceOfSatisfying(
                        SharedDraft.Overtaken.class,
                        overtaken -> assertThat(overtaken.theirs().text()).isEmpty());
        round.handIn(world.staff, unit);
        assertThat(handedIn(1).hints().getLast().reason()).isNull();
        assertThat(waiting(world.reviewer)).isEqualTo(2);
    }

    @Test
    void aReasonForAnotherValueStandsInNobodysWay() {
        hints.explain(world.staff2, unit, hintsOfDraft().getLast(), "9月補正", 0);
        round.entry.save(world.staff, unit, UnitForm.SETTLED, "1,300");
        assertThat(hints.explain(world.staff, unit, hintsOfDraft().getLast(), "前倒し", 0))
                .isInstanceOf(SharedDraft.Kept.class);
    }

    @Test
    void aRevisionOfBeforeThereWereHintsIsRead() {
        round.handIn(world.staff, unit);
        Revision revision = round.entry.revision(world.staff, unit, 1);
        String before = revision.content().replaceFirst(",\"hints\":.*}$", "}");
        assertThat(before).doesNotContain("hints");
        UnitContent read =
                contents.read(new Revision(unit, 1, before, revision.sha256(), revision.by(), revision.at()));
        assertThat(read.hints()).isEmpty();
        assertThat(read.unexplained()).isZero();
    }

    private List<Hint> hintsOfDraft() {
        Entry.Opened opened = round.entry.open(world.staff, unit);
        return FormHints.of(opened.form(), opened.draft());
    }

    private static List<String> rules(List<Hint> hints) {
        return hints.stream().map(Hint::rule).toList();
    }

    private int seq(Hint hint) {
        DraftValue given = round.entry.open(world.staff, unit).reasons().byKey().get(HintReasons.key(hint));
        return given == null ? 0 : given.seq();
    }

    private int draftSeq() {
        return round.submissions.get(world.staff, unit).draftSeq();
    }

    private String reason(Hint hint) {
        return round.entry.open(world.staff, unit).reasons().of(hint).orElse("");
    }

    private UnitContent handedIn(int revision) {
        return contents.read(round.entry.revision(world.staff, unit, revision));
    }

    private int waiting(PersonId decides) {
        return queue.of(decides).stream()
                .filter(item -> item.id().equals(unit))
                .findFirst()
                .orElseThrow()
                .unexplained();
    }
}
