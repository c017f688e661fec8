package org.jisseki.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.CorrectionKind;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.SettledKind;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** A correction on the page of what was released, and on its own. */
class CorrectionUiTest extends ViewTest {

    private final Corrections corrections;
    private final Publishing publishing;
    private SubmissionId unit = new SubmissionId(0);

    CorrectionUiTest(ApplicationContext portal, Corrections corrections) {
        super(portal);
        this.corrections = corrections;
        this.publishing = new Publishing(portal);
    }

    @BeforeEach
    void release() {
        unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "47.4");
        round.entry.save(world.staff, unit, UnitForm.SETTLED_KIND, SettledKind.EXPECTED.name());
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
        publishing.release(
                world.central, round.submissions.get(world.central, unit).cycle());
    }

    @Test
    void isOfferedToWhoMayOpenOneAndAsksWhy() {
        assertThat(open(world.reviewer, unit)).doesNotContain("訂正を始める");
        assertThat(open(world.central, unit)).contains("訂正を始める");
        open(world.staff, unit);
        press("訂正を始める");
        press("始める");

        assertThat(reason().isInvalid()).isTrue();
        assertThat(reason().getHelperText()).as("said before it is typed").contains("公表されます", "このまま載ります");
        assertThat(find(CorrectionForm.class).single().isVisible()).isTrue();
        test(reason()).setValue("転記の誤りのため");
        press("始める");

        assertThat(text()).contains("訂正（第1版の訂正）", "理由：転記の誤りのため（正誤表と版の履歴に載ります）", "提出する", "第1稿");
        assertThat(figures()).as("every field can be changed").hasSize(4);
        assertThat(open(world.staff, unit)).contains("訂正手続中").doesNotContain("訂正を始める");
    }

    @Test
    void anUpdateOffersTheValuesThatAreNotFinalAndOpensThoseFieldsAlone() {
        open(world.staff, unit);
        press("訂正を始める");
        choose(CorrectionKind.UPDATE);
        test(reason()).setValue("決算の確定");
        press("始める");
        assertThat(select("更新する値").getErrorMessage()).contains("一つ以上選んでください");
        select("更新する値").setValue(UnitForm.SETTLED);
        press("始める");

        assertThat(text()).contains("更新（第1版の値の確定）", "更新する欄：決算額", "0.95", "取り組んだ。");
        assertThat(figures()).as("the amount alone").hasSize(1);
        assertThat(find(TextArea.class).all())
                .as("the text stays as it was released")
                .isEmpty();
    }

    @Test
    void isGivenUpBeforeItIsHandedIn() {
        Submission opened = corrections.open(world.staff, unit, version(), NewCorrection.of("誤記"));
        assertThat(open(world.reviewer, opened.id()))
                .contains("公表した内容を表示しています", "990")
                .doesNotContain("訂正を取りやめる");
        open(world.staff, opened.id());
        press("訂正を取りやめる");
        confirm();
        assertThat(text()).as("what was released").contains("公表済", "訂正を始める");
        assertThat(round.submissions.get(world.central, opened.id()).status()).isEqualTo(Status.CANCELLED);
    }

    @Test
    void aRefusalIsSaidInTheFormAndTheReasonStays() {
        open(world.staff, unit);
        press("訂正を始める");
        test(reason()).setValue("転記の誤りのため");
        corrections.open(world.central, unit, version(), NewCorrection.of("先に"));
        press("始める");
        assertThat(form()).contains("訂正を始められませんでした", world.name(world.central));
        assertThat(reason().getValue()).isEqualTo("転記の誤りのため");
    }

    private String open(PersonId person, SubmissionId id) {
        open(person, SubmissionNavigation.to(id));
        return text();
    }

    private List<FigureField> figures() {
        return find(FigureField.class).all();
    }

    private TextArea reason() {
        return find(TextArea.class).single();
    }

    private String form() {
        return find(CorrectionForm.class).single().getElement().getTextRecursively();
    }

    private void choose(CorrectionKind kind) {
        select("手続の種類").setValue(kind);
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(String label) {
        return find(Select.class)
                .withCondition(select -> label.equals(select.getLabel()))
                .single();
    }

    private int version() {
        return round.submissions.get(world.central, unit).version();
    }
}
