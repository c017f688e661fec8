package org.jisseki.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
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

/** Hints while entering: told under their field as one types, explained by who likes to, seen by who reads. */
class HintsUiTest extends ViewTest {

    private final Hints hints;
    private SubmissionId unit;

    HintsUiTest(ApplicationContext portal) {
        super(portal);
        this.hints = portal.getBean(Hints.class);
        this.unit = new SubmissionId(0);
    }

    @BeforeEach
    void openTheYear() {
        unit = round.open(world).getFirst();
        open(world.staff);
    }

    @Test
    void aHintComesAndGoesAsOneTypes() {
        assertThat(text()).doesNotContain("ご確認ください");

        test(figure(0)).setValue("５社");
        assertThat(text()).contains("※ ご確認ください", "5.0社は、今年度の目標値50社の約10分の1です。桁と単位を確かめてください。", "理由を添える", "なくても提出できます");
        assertThat(figure(0).isInvalid()).as("a hint is no refusal").isFalse();

        test(figure(0)).setValue("49");
        assertThat(text()).doesNotContain("ご確認ください");
    }

    @Test
    void aReasonIsSavedAsItIsTypedAndStays() {
        test(figure(1)).setValue("1,200");
        press("理由を添える");
        assertThat(find(Button.class)
                        .withCondition(button -> button.getText().equals("理由を添える"))
                        .all())
                .isEmpty();
        assertThat(reasons().getFirst().getValueChangeMode()).isEqualTo(ValueChangeMode.ON_CHANGE);
        assertThat(reasons().getFirst().getElement().getAttribute("data-entry"))
                .as("sent as every field is: while typing goes on, too")
                .isEqualTo("reason:ABOVE_BUDGET:settled");
        test(reasons().getFirst()).setValue("9月補正で増額した。");
        assertThat(text()).contains("決算額1,200千円が、予算額1,000千円を超えています", "自動で保存しました");

        open(world.staff2);
        assertThat(reasons().getFirst().getValue()).isEqualTo("9月補正で増額した。");

        test(figure(1)).setValue("1,300");
        assertThat(text()).contains("理由を添える");
        assertThat(reasons())
                .as("another amount, another hint: nothing is said to it yet")
                .isEmpty();

        test(figure(1)).setValue("1,200");
        assertThat(reasons().getFirst().getValue()).isEqualTo("9月補正で増額した。");
    }

    @Test
    void ofTwoWhoGiveAReasonTheSecondIsAskedWhoseIsToStand() {
        test(figure(1)).setValue("1,200");
        press("理由を添える");
        explain(world.staff2, "9月補正で増額した。");

        test(reasons().getFirst()).setValue("県単独で上乗せした。");
        assertThat(text())
                .contains(world.name(world.staff2) + "さんが", "「9月補正で増額した。」に変更しました。どちらを残すか選んでください", "決算額の理由")
                .doesNotContain("自動で保存しました");
        assertThat(reasons().getFirst().getValue()).as("what was typed stays").isEqualTo("県単独で上乗せした。");
        assertThat(stands()).isEqualTo("9月補正で増額した。");

        press("自分の入力を残す");
        assertThat(stands()).isEqualTo("県単独で上乗せした。");
        assertThat(text()).contains("自動で保存しました").doesNotContain("どちらを残すか", "決算額の理由");
    }

    @Test
    void theOthersReasonIsTakenWhereItIsTheBetterOne() {
        test(figure(1)).setValue("1,200");
        press("理由を添える");
        explain(world.staff2, "9月補正で増額した。");
        test(reasons().getFirst()).setValue("補正。");
        press("「9月補正で増額した。」にする");
        assertThat(stands()).isEqualTo("9月補正で増額した。");
        assertThat(text()).doesNotContain("どちらを残すか", "決算額の理由");
    }

    @Test
    void whatIsTooLongIsSaidAndNotCutOff() {
        test(figure(1)).setValue("1,200");
        press("理由を添える");
        test(reasons().getFirst()).setValue("長".repeat(1001));
        assertThat(reasons().getFirst().isInvalid()).isTrue();
        assertThat(reasons().getFirst().getErrorMessage()).contains("1000字以内");
        assertThat(reasons().getFirst().getValue()).hasSize(1001);
    }

    @Test
    void proseIsLookedAtToo() {
        test(find(TextArea.class).all().getFirst()).setValue("平成元年度から犬○頭を引き取った。");
        assertThat(text()).contains("後で埋めるための記号が1か所に残っているようです：「度から犬○頭を引き」", "年の元号が違うようです：平成元年度→令和元年度。");
    }

    @Test
    void hintsKeepNobodyFromHandingInAndAreReadBesideTheirFields() {
        test(figure(0)).setValue("5");
        test(figure(1)).setValue("1,200");
        test(find(TextArea.class).all().getFirst()).setValue("取り組んだ。");
        press("提出する");

        assertThat(round.entry.open(world.staff, unit).submission().status()).isEqualTo(Status.IN_REVIEW);
        assertThat(text()).contains("約10分の1です", "を超えています", "理由は添えられていません。");
        assertThat(find(TextArea.class).all()).isEmpty();
    }

    @Test
    void inEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        open(world.staff);
        test(figure(1)).setValue("0");
        assertThat(text())
                .contains(
                        "※ Please check",
                        "The settled amount is 0 although 1,000 thousand\u00a0yen was budgeted.",
                        "Add a reason");
        assertThat(round.entry.open(world.staff, unit).draft()).containsEntry(UnitForm.SETTLED, "0");
    }

    private void explain(PersonId by, String reason) {
        hints.explain(by, unit, above(), reason, 0);
    }

    private String stands() {
        return round.entry.open(world.staff, unit).reasons().of(above()).orElse("");
    }

    private Hint above() {
        Entry.Opened opened = round.entry.open(world.staff, unit);
        return FormHints.of(opened.form(), opened.draft()).getLast();
    }

    private void open(PersonId person) {
        open(person, SubmissionNavigation.to(unit));
    }

    private List<TextArea> reasons() {
        return find(TextArea.class)
                .withCondition(
                        area -> area.getLabel() != null && area.getLabel().startsWith("理由"))
                .all();
    }

    private FigureField figure(int index) {
        return find(FigureField.class).all().get(index);
    }
}
