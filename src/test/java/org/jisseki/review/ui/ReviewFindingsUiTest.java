package org.jisseki.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Findings as who reviews sees them. */
class ReviewFindingsUiTest extends ReviewedUnits {

    private final JdbcClient jdbc;

    ReviewFindingsUiTest(ApplicationContext portal, JdbcClient jdbc) {
        super(portal);
        this.jdbc = jdbc;
    }

    @Test
    void aFindingIsReadInOrderClosedFoldedAndAskedAgain() {
        round.sendBack(world.reviewer, units.getFirst());
        round.answer(
                world.staff,
                round.entry
                        .open(world.staff, units.getFirst())
                        .findings()
                        .getFirst()
                        .id());
        round.entry.save(world.staff, units.getFirst(), "settled", "985");
        round.handIn(world.staff, units.getFirst());
        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
        assertThat(text())
                .contains("1 回答あり（決算額）", "根拠を示してください。", "根拠資料のとおりです。", "回答（第2稿とともに提出）")
                .contains("第1稿のとき 990千円(決算見込) → いま 985千円(決算見込)");

        press("確認済にする");
        assertThat(text()).contains("1 確認済（決算額）", "確認済にしました");
        assertThat(find(NativeDetails.class).single().isOpen()).as("folded").isFalse();

        press("もう一度たずねる");
        press("たずねる");
        TextArea question = find(TextArea.class).single();
        assertThat(question.isInvalid()).isTrue();
        test(question).setValue("<i>なぜ</i>減ったのですか。");
        press("たずねる");
        assertThat(text()).contains("1 未回答（決算額）", "<i>なぜ</i>減ったのですか。", "第2稿にもう一度");
        assertThat(round.entry
                        .open(world.reviewer, units.getFirst())
                        .findings()
                        .getFirst()
                        .remarks())
                .hasSize(4);
    }

    @Test
    void whatWasAskedAgainGoesBackWithoutANewFinding() {
        round.sendBack(world.reviewer, units.getFirst());
        answer(world.staff);
        round.handIn(world.staff, units.getFirst());
        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
        press("差し戻す");
        press("差し戻す");
        assertThat(find(TextArea.class).single().isInvalid())
                .as("nothing is asked")
                .isTrue();
        press("閉じる");
        press("もう一度たずねる");
        test(find(TextArea.class).single()).setValue("写しはありますか。");
        press("たずねる");
        press("差し戻す");
        assertThat(text()).contains("この稿でたずねた確認事項1への回答を求めて戻します。");
        press("差し戻す");
        assertThat(status(0)).isEqualTo(Status.RETURNED);
    }

    @Test
    void whoAnsweredAFindingIsToldWhyTheyCannotCloseIt() {
        world.assign(world.staff2, world.reviewerPost);
        round.sendBack(world.reviewer, units.getFirst());
        answer(world.staff2);
        round.handIn(world.staff, units.getFirst());
        for (String to : List.of(
                ReviewNavigation.to(units.getFirst()),
                "unit/" + units.getFirst().value())) {
            open(world.staff2, to);
            assertThat(text()).contains("確認済にするのはほかの人です。", "もう一度たずねる");
            assertThat(find(Button.class).all()).extracting(Button::getText).doesNotContain("確認済にする");
        }
    }

    private void answer(PersonId by) {
        round.answer(
                by, round.entry.open(by, units.getFirst()).findings().getFirst().id());
    }

    @Test
    void whoClosesOverAnAnswerThatTheyHaveNotReadIsTold() {
        round.sendBack(world.reviewer, units.getFirst());
        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
        round.answer(
                world.staff,
                round.entry
                        .open(world.staff, units.getFirst())
                        .findings()
                        .getFirst()
                        .id());

        refused(() -> press("確認済にする"));

        assertThat(refusal()).contains(world.name(world.staff), "確認事項1", "回答しました", "読み直");
    }

    @Test
    void aFindingOutlivesItsField() {
        round.sendBack(world.reviewer, units.getFirst());
        jdbc.sql("UPDATE finding SET field = 'actual:-1' WHERE submission_id = ?")
                .param(units.getFirst().value())
                .update();
        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
        assertThat(text()).contains("根拠を示してください。", "いまの入力票にはない項目「actual:-1」");
        assertThat(open(world.staff, "unit/" + units.getFirst().value())
                        .getElement()
                        .getTextRecursively())
                .contains("根拠を示してください。", "いまの入力票にはない項目「actual:-1」", "確認事項：未回答1・回答あり0・確認済0");
    }
}
