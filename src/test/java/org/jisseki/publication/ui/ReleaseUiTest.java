package org.jisseki.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.DayField;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.kept.KeptKind;
import org.jisseki.kept.KeptTexts;
import org.jisseki.plan.Plans;
import org.jisseki.publication.Edition;
import org.jisseki.publication.Editions;
import org.jisseki.publication.SheetForm;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.MissingUnit;
import org.jisseki.submission.MissingUnits;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ReleaseUiTest extends ViewTest {

    private final ApplicationContext portal;
    private final Editions editions;
    private final Publishing publishing;
    private final MissingUnits missing;
    private List<SubmissionId> units = List.of();

    ReleaseUiTest(ApplicationContext portal, Editions editions, MissingUnits missing) {
        super(portal);
        this.portal = portal;
        this.editions = editions;
        this.publishing = new Publishing(portal);
        this.missing = missing;
    }

    @BeforeEach
    void openTheYear() {
        units = round.open(world);
        portal.getBean(CycleNavigation.class).choose(cycle());
    }

    @Test
    void onlyTheCentralCoordinatorSeesThatThereIsSomethingToRelease() {
        assertThat(release(world.central)).contains("令和2年度", "実績の公表", "①事業1", "未着手", "未決裁", "課O 班O");
        for (PersonId who : List.of(world.staff, world.reviewer, world.head, world.coordinator, world.administrator)) {
            assertThat(release(who)).contains("見つかりません").doesNotContain("事業1");
        }
    }

    @Test
    void withNothingApprovedItSaysWhyThereIsNoButton() {
        assertThat(release(world.central)).contains("新しく公表できるものはありません");
        assertThat(find(Button.class)
                        .withCondition(button -> "公表する".equals(button.getText()))
                        .all())
                .isEmpty();
    }

    @Test
    void whatIsApprovedIsReleasedAfterAskingOnceMore() {
        approve(units.getFirst());
        publishing.freeze(world.central, cycle());
        assertThat(release(world.central)).contains("決裁済の入力票が1件", "（1件）", "新しく載る", "未提出になる", "集計が間に合わないため");

        press("公表する");
        assertThat(editions.of(cycle())).as("asked once more").isEmpty();
        confirm();
        publishing.awaitPublic(cycle());
        release(world.central);

        Edition made = editions.of(cycle()).getFirst();
        assertThat(round.submissions.get(world.central, units.getFirst()).status())
                .isEqualTo(Status.RELEASED);
        assertThat(text())
                .as("just after the first edition there is none before it")
                .contains("初版に載っている", "公表した版")
                .doesNotContain("前の版");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains(made.path());
    }

    /** Once it is out, what was being written about it cannot be sent: the question says so, of the year's release and of a correction's. */
    @Test
    void theQuestionSaysWhatWasBegunAndNotSent() {
        approve(units.getFirst());
        publishing.freeze(world.central, cycle());
        release(world.central);
        press("公表する");
        assertThat(asked()).contains("版は書き換えられません").doesNotContain("まだ送っていない書きかけ");
        find(ConfirmDialog.class).single().close();
        keep(units.getFirst());

        release(world.central);
        press("公表する");
        assertThat(asked()).contains("まだ送っていない書きかけがあります", "：①事業1");
        confirm();
        publishing.awaitPublic(cycle());

        SubmissionId correction = portal.getBean(Corrections.class)
                .open(
                        world.staff,
                        units.getFirst(),
                        round.submissions.get(world.staff, units.getFirst()).version(),
                        NewCorrection.of("誤記"))
                .id();
        round.fill(world.staff, correction, "41");
        decide(correction);
        keep(correction);
        assertThat(release(world.central)).as("open again").contains("①事業1を差し戻します");
        assertThat(find(TextArea.class).all()).extracting(TextArea::getValue).contains("根拠は");
        // others' corrections may wait beside it: what is begun is said of what is chosen
        find(Checkbox.class).all().forEach(box -> box.setValue(true));
        press("選んだ");
        assertThat(asked()).contains("まだ送っていない書きかけがあります", "：①事業1");
        find(ConfirmDialog.class).single().close();
        publishing.releaseCorrections(world.central, correction);
    }

    private String asked() {
        return find(ConfirmDialog.class).single().getElement().getTextRecursively();
    }

    private void keep(SubmissionId unit) {
        portal.getBean(KeptTexts.class)
                .of(world.central, KeptKind.SUBMISSION, unit.value())
                .keep(ReturnForm.FORM + ".1", "根拠は");
    }

    @Test
    void whoIsSecondIsToldAndNothingHappensTwice() {
        approve(units.getFirst());
        publishing.freeze(world.central, cycle());
        release(world.central);
        round.cycles.act(
                world.central,
                round.submissions.get(world.central, units.getFirst()).approver(),
                round.cycles.get(cycle()),
                "RELEASE");

        press("公表する");
        // how the shell says it is the shell's test
        assertThatThrownBy(this::confirm).isInstanceOf(RefusedException.class);
        assertThat(editions.of(cycle())).isEmpty();
    }

    @Test
    void whatIsNotApprovedIsNamedMissingWithAReasonAndTakenBack() {
        approve(units.getFirst());
        assertThat(release(world.central)).contains("未決裁");
        press("未決裁の1件を未提出とする");
        press("未提出と指定する");
        assertThat(missing.of(cycle())).as("not without a reason").isEmpty();
        assertThat(find(TextArea.class).single().isInvalid()).isTrue();
        assertThat(find(TextArea.class).single().getHelperText())
                .as("said before it is typed")
                .contains("公表されます", "このまま載ります");
        find(TextArea.class).single().setValue("国の統計が公表されていないため");
        press("未提出と指定する");

        assertThat(missing.of(cycle()))
                .singleElement()
                .extracting(MissingUnit::reason)
                .isEqualTo("国の統計が公表されていないため");
        assertThat(text()).contains("未提出になる", "国の統計が公表されていないため");
        press("指定を取り消す");
        assertThat(missing.of(cycle())).isEmpty();
    }

    /** Told before it is too late: what a person typed that no font has, unit by unit, and that it may go all the same. */
    @Test
    void charactersThatCannotBePrintedAreNamedWithTheirUnit() {
        approve(units.getFirst());
        assertThat(release(world.central)).doesNotContain("PDFで印刷できない字");
        SubmissionId second = units.get(1);
        round.fill(world.staff, second, "40");
        round.entry.save(world.staff, second, UnitForm.RESULT, "𠮷野と髙田で進んだ😀。葛\udb40\udd00城も");
        round.handIn(world.staff, second);
        round.pass(world.reviewer, second);
        round.approve(world.head, second);

        assertThat(release(world.central))
                .contains("PDFで印刷できない字があります", "②事業2：😀 (U+1F600)", "U+E0100", "このまま公表するかを決めてください")
                .doesNotContain("①事業1：", "𠮷 (");
    }

    /** The reason is printed too. */
    @Test
    void charactersOfAReasonAreNamedLikewise() {
        approve(units.getFirst());
        release(world.central);
        press("未決裁の1件を未提出とする");
        find(TextArea.class).single().setValue("調査中のため🐟");
        press("未提出と指定する");

        assertThat(text()).contains("PDFで印刷できない字があります", "②事業2：🐟 (U+1F41F)");
    }

    @Test
    void theFormOfTheYearsStartIsPublishedAfterAskingOnceMore() {
        assertThat(release(world.central)).contains("年度当初の様式", "令和2年度当初の版を公表する", "令和3年度当初の版を公表する");

        press("令和3年度当初の版を公表する");
        assertThat(starts(2021)).as("asked once more").isEmpty();
        confirm();

        assertThat(text()).contains("令和3年度当初の版を公表する");
        assertThat(starts(2021))
                .singleElement()
                .satisfies(edition -> assertThat(edition.no()).isOne());
        assertThat(starts(2020)).isEmpty();
        press("令和3年度当初の版を公表する");
        assertThatThrownBy(this::confirm).as("nothing changed since").isInstanceOf(RefusedException.class);
        assertThat(starts(2021)).hasSize(1);
    }

    private List<Edition> starts(int year) {
        return editions.of(planCode(), new FiscalYear(year), "322").stream()
                .filter(edition -> edition.form() == SheetForm.START)
                .toList();
    }

    private String planCode() {
        return portal.getBean(Plans.class).plan(world.plan).code();
    }

    @Test
    void aTimeIsSetAndTakenBack() {
        units.forEach(this::approve);
        publishing.freeze(world.central, cycle());
        release(world.central);
        find(TimeField.class).all().getLast().setValue("25時");
        pressLast("公表日時を設定する");
        assertThat(find(TimeField.class).all().getLast().isInvalid()).isTrue();
        find(TimeField.class).all().getLast().setValue("９：３０");
        pressLast("公表日時を設定する");
        assertThat(text()).contains("令和3年7月15日（木） 9:30に、自動で公表します");
        pressLast("公表日時を取り消す");
        assertThat(text()).doesNotContain("自動で公表します");

        find(DayField.class).all().getLast().setValue("4/6/3");
        pressLast("公表日時を設定する");
        assertThat(find(DayField.class).all().getLast().getErrorMessage()).contains("R4.6.3");
        assertThat(find(DayField.class).all().getLast().getValue()).isEqualTo("4/6/3");
        find(DayField.class).all().getLast().setValue("5/24");
        pressLast("公表日時を設定する");
        assertThat(find(DayField.class).all().getLast().getErrorMessage()).contains("いまより後");
        assertThat(editions.of(cycle())).isEmpty();
    }

    /** The year's own button: corrections that other tests left waiting have theirs above it. */
    private void pressLast(String words) {
        test(find(Button.class)
                        .withCondition(button ->
                                button.getElement().getTextRecursively().strip().startsWith(words))
                        .all()
                        .getLast())
                .click();
    }

    private String release(PersonId who) {
        open(who, ReleaseView.ROUTE);
        return text();
    }

    private CycleId cycle() {
        return round.submissions.get(world.central, units.getFirst()).cycle();
    }

    private void approve(SubmissionId id) {
        round.fill(world.staff, id, "40");
        decide(id);
    }

    private void decide(SubmissionId id) {
        round.handIn(world.staff, id);
        round.pass(world.reviewer, id);
        round.approve(world.head, id);
    }
}
