package org.jisseki.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.Entry;
import org.jisseki.submission.FormHints;
import org.jisseki.submission.Hints;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.hint.Hint;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Hints as who reviews and who decides see them: beside the field, with the reason or without. */
class HintsInReviewUiTest extends ViewTest {

    private final Hints hints;
    private SubmissionId unit;

    HintsInReviewUiTest(ApplicationContext portal) {
        super(portal);
        this.hints = portal.getBean(Hints.class);
        this.unit = new SubmissionId(0);
    }

    @BeforeEach
    void handIn() {
        unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "5");
        round.entry.save(world.staff, unit, UnitForm.SETTLED, "1,200");
        Entry.Opened opened = round.entry.open(world.staff, unit);
        Hint above = FormHints.of(opened.form(), opened.draft()).getLast();
        hints.explain(world.staff, unit, above, "9月補正で増額した。", 0);
        round.handIn(world.staff, unit);
    }

    @Test
    void hintAndReasonStandBesideTheFieldAndStopNobody() {
        assertThat(review(world.reviewer))
                .contains("初回・※理由なし1", "※ 理由のない確認 1件", "約10分の1です", "理由は添えられていません。")
                .contains("予算額1,000千円を超えています", "理由：9月補正で増額した。");
        press("確認して回す");
        confirm();

        assertThat(review(world.head)).contains("※ 理由のない確認 1件", "理由：9月補正で増額した。");
        press("決裁する");
        confirm();
        assertThat(round.entry.open(world.staff, unit).submission().status()).isEqualTo(Status.APPROVED);
    }

    @Test
    void aFieldThatIsAskedAboutIsShownThoughNothingChanged() {
        round.sendBack(world.reviewer, unit);
        round.answer(
                world.staff,
                round.entry.open(world.staff, unit).findings().getFirst().id());
        round.entry.save(world.staff, unit, UnitForm.RESULT, "取り組み、広げた。");
        round.handIn(world.staff, unit);

        open(world.reviewer, ReviewNavigation.to(unit));
        assertThat(find(SheetTable.class).single().getElement().getTextRecursively())
                .contains("約10分の1です", "理由：9月補正で増額した。");
    }

    private String review(PersonId person) {
        return open(person, ReviewNavigation.ROUTE).getElement().getTextRecursively();
    }
}
