package org.jisseki.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.BlurNotifier;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.FieldKind;
import org.jisseki.cycle.Guide;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.Contents;
import org.jisseki.submission.Entry;
import org.jisseki.submission.SettledKind;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a unit is asked for beside its actuals, and what stands beside its fields; without a browser. */
class FieldsUiTest extends ViewTest {

    private static final String KIND = "令和2年度決算額の区分";

    private final JdbcClient jdbc;
    private final Contents contents;
    private SubmissionId unit;

    FieldsUiTest(ApplicationContext portal, JdbcClient jdbc, Contents contents) {
        super(portal);
        this.jdbc = jdbc;
        this.contents = contents;
    }

    @BeforeEach
    void openTheYear() {
        changeOfPlan("UPDATE indicator SET description = '参加した企業の数', source = '名簿' WHERE plan_id = ?");
        changeOfPlan("UPDATE target t JOIN indicator i ON i.id = t.indicator_id"
                + " SET t.earlier_printed = '45', t.earlier_value = 45, t.milestone_printed = '48', t.milestone_value = 48,"
                + " t.milestone_shape = 'EXACT' WHERE i.plan_id = ?");
        jdbc.sql("INSERT INTO program_result (program_id, fiscal_year, text) VALUES (?, 2019, '講座を開いた。')")
                .param(world.programs.getFirst())
                .update();
        Guide guide = new Guide(List.of(
                new Guide.Line(FieldKind.ACTUAL, "年度末の値を入力する。", "47.4", false),
                new Guide.Line(FieldKind.NEXT_BUDGET, "当初予算を入力する。", null, true)));
        Cycle cycle = round.cycles
                .open(world.central, world.opening(guide), (done, total) -> {})
                .cycle();
        unit = round.submissions.of(cycle.id()).getFirst().id();
    }

    @Test
    void whatIsKnownStandsBesideTheFields() {
        assertThat(open(world.staff))
                .contains(
                        "年度末の値を入力する。",
                        "47.4",
                        "当初予算を入力する。",
                        "参加した企業の数",
                        "名簿",
                        "(45社)",
                        "目安値 48社",
                        "目標を引上げ",
                        "講座を開いた。",
                        "未設定");
    }

    @Test
    void handsInAllThatIsAskedAndShowsItFrozen() {
        open(world.staff);
        type("actual", "47.4");
        type("settled", "990");
        area("令和2年度の成果").setValue("企業47.4社が取り組んだ。");
        type("nextTarget", "52");
        assertThat(text()).contains("提出まで残り2つ", "目標値の考え方", "令和3年度 予算額");
        test(rationale()).setValue("毎年2社ずつ増やす。");
        type("nextBudget", "1,200");
        assertThat(text()).contains("必要な項目はそろいました");

        press("提出する");

        UnitContent content = handedIn();
        assertThat(content.settlement()).isEqualTo(new UnitContent.Settlement(SettledKind.EXPECTED, null));
        assertThat(Objects.requireNonNull(content.nextBudget()).printed()).isEqualTo("1,200");
        UnitContent.EnteredActual actual = content.actuals().getFirst();
        assertThat(Objects.requireNonNull(actual.earlierTarget()).printed()).isEqualTo("45");
        UnitContent.Proposal next = Objects.requireNonNull(actual.next());
        assertThat(next.target().printed()).isEqualTo("52.0");
        assertThat(next.rationale()).isEqualTo("毎年2社ずつ増やす。");
        assertThat(Objects.requireNonNull(actual.milestone()).printed()).isEqualTo("48");
        assertThat(text()).contains("決算見込", "52.0", "毎年2社ずつ増やす。", "1,200", "(45社)", "目安値 48社");
    }

    @Test
    void whatIsPendingAsksForItsMonth() {
        open(world.staff);
        type("settled", "990");
        choose("令和2年度決算額の区分", "未確定");

        assertThat(find(FigureField.class).all()).noneMatch(field -> field.key().equals("settled"));
        type("settled:due", "8月ごろ");
        assertThat(text()).contains("「8月ごろ」は年月として読めません");
        type("settled:due", "R3.8");
        type("actual", "47.4");
        area("令和2年度の成果").setValue("取り組んだ。");
        type("nextBudget", "-");
        press("提出する");

        UnitContent content = handedIn();
        assertThat(content.settled()).isEqualTo(new Quantity.Pending("未確定"));
        assertThat(content.settlement())
                .isEqualTo(new UnitContent.Settlement(SettledKind.PENDING, YearMonth.of(2021, 8)));
        assertThat(content.nextBudget()).isInstanceOf(Quantity.NotApplicable.class);
        assertThat(text()).contains("未確定", "（確定予定：令和3年8月）");
    }

    @Test
    void aWordInPlaceOfTheSettledAmountIsKeptAndShown() {
        open(world.staff);
        type("actual", "47.4");
        area("令和2年度の成果").setValue("取り組んだ。");
        type("nextBudget", "-");
        type("settled", "未公表（R5.9公表予定）");
        assertThat(field("settled").isInvalid()).isFalse();
        assertThat(select(KIND).getValue()).isEqualTo(SettledKind.PENDING);
        assertThat(field("settled:due").isVisible())
                .as("the month may be said too")
                .isTrue();
        type("settled", "990");
        assertThat(select(KIND).getValue()).as("a number again").isEqualTo(SettledKind.EXPECTED);
        type("settled", "調査中");
        press("提出する");

        UnitContent content = handedIn();
        assertThat(content.settled()).isEqualTo(new Quantity.Pending("調査中"));
        assertThat(content.settlement()).isEqualTo(new UnitContent.Settlement(SettledKind.PENDING, null));
        assertThat(text()).contains("調査中");
    }

    @Test
    void wordsAreOnlyWordsWhereTheyAreChosen() {
        open(world.staff);
        type("actual", "できる限り削減");
        assertThat(field("actual").isInvalid()).isTrue();

        choose("入力のしかた　指標1", "文字で入力する");
        assertThat(field("actual").isInvalid()).isFalse();
        choose("入力のしかた　指標1", "該当なし");
        assertThat(field("actual").getValue()).isEqualTo("該当なし");
        choose("入力のしかた　指標1", "数値で入力する");
        assertThat(field("actual").getValue()).as("what was typed comes back").isEqualTo("できる限り削減");
        assertThat(field("actual").isInvalid()).isTrue();

        choose("入力のしかた　指標1", "文字で入力する");
        type("settled", "990");
        area("令和2年度の成果").setValue("取り組んだ。");
        type("nextBudget", "該当なし");
        press("提出する");
        UnitContent.EnteredActual actual = handedIn().actuals().getFirst();
        assertThat(actual.actual()).isEqualTo(new Quantity.Text("できる限り削減"));
        assertThat(actual.achievement().printed()).isEqualTo("-");
    }

    @Test
    void whatIsNotKnownYetIsChosenFromTheListOrTypedInItsOwnWords() {
        open(world.staff);
        type("actual", "47");
        choose("入力のしかた　指標1", "調査中");
        assertThat(field("actual").getValue()).isEqualTo("調査中");
        assertThat(field("actual").isInvalid()).isFalse();
        choose("入力のしかた　指標1", "数値で入力する");
        assertThat(field("actual").getValue()).as("what was typed comes back").isEqualTo("47");

        type("actual", "未公表（R5.9公表予定）");
        assertThat(field("actual").isInvalid()).isFalse();
        assertThat(String.valueOf(select("入力のしかた　指標1").getValue())).isEqualTo("PENDING");
        choose("入力のしかた　指標1", "文字で入力する");
        assertThat(field("actual").getValue()).as("nothing typed is lost").isEqualTo("未公表（R5.9公表予定）");
    }

    @Test
    void aFieldIsTidiedWhenItIsLeftAndSaysWhatItTookAway() {
        open(world.staff);
        type("actual", "１，２３４");
        assertThat(field("actual").getValue()).as("not while it is typed in").isEqualTo("１，２３４");
        leave("actual");
        assertThat(field("actual").getValue()).isEqualTo("1,234");
        assertThat(field("actual").getHelperText()).isNullOrEmpty();
        assertThat(opened().draft()).containsEntry(field("actual").key(), "1,234");

        type("actual", "\uFEFF47\u200B\u00A0");
        leave("actual");
        assertThat(field("actual").getValue()).isEqualTo("47");
        assertThat(field("actual").getHelperText()).contains("取り除きました", "U+FEFF", "U+200B", "U+00A0");

        type("actual", "１／３");
        leave("actual");
        assertThat(field("actual").getValue())
                .as("what is refused stays as it was typed")
                .isEqualTo("１／３");
        assertThat(field("actual").getHelperText()).isNullOrEmpty();
        type("actual", "「１／３」");
        leave("actual");
        assertThat(field("actual").getValue()).as("a text is no number").isEqualTo("「１／３」");
        assertThat(field("actual").isInvalid()).isFalse();
        type("nextBudget", "「▲１２」");
        leave("nextBudget");
        assertThat(field("nextBudget").isInvalid()).isFalse();
        type("settled", "９９０千円");
        leave("settled");
        assertThat(field("settled").getValue()).isEqualTo("990千円");
    }

    private void leave(String kind) {
        ComponentUtil.fireEvent(field(kind), new BlurNotifier.BlurEvent<>(field(kind), true));
    }

    @Test
    void whoChoosesWhereSomebodyElseWasFasterIsAskedAndLosesNothing() {
        String theirs = world.name(world.staff2) + "さんが 10:00 に";
        open(world.staff);
        type("settled", "990");
        round.entry.save(world.staff2, unit, UnitForm.SETTLED_KIND, "FINAL");

        choose(KIND, "未確定");
        assertThat(text()).contains(theirs + "「決算」に変更しました。どちらを残すか");
        assertThat(select(KIND).getValue()).as("stays as it was chosen").isEqualTo(SettledKind.PENDING);
        assertThat(opened().draft()).containsEntry(UnitForm.SETTLED_KIND, "FINAL");
        press("提出する");
        assertThat(opened().revisions()).isEmpty();
        press("自分の入力を残す");
        assertThat(opened().draft()).containsEntry(UnitForm.SETTLED_KIND, "PENDING");
        assertThat(text()).doesNotContain("どちらを残すか");

        round.entry.save(world.staff2, unit, UnitForm.SETTLED_KIND, "EXPECTED");
        choose(KIND, "決算");
        press("「決算見込」にする");
        assertThat(select(KIND).getValue()).isEqualTo(SettledKind.EXPECTED);
        assertThat(field("settled").getValue()).isEqualTo("990");
        assertThat(opened().draft()).containsEntry(UnitForm.SETTLED_KIND, "EXPECTED");
        assertThat(text()).contains(theirs + "「未確定」→「決算見込」に変更しました。").doesNotContain("どちらを残すか");
    }

    @Test
    void whoSaysThereIsNoneWhereSomebodyTypedIsAskedToo() {
        open(world.staff);
        String key = field("actual").key();
        round.entry.save(world.staff2, unit, key, "47");
        choose("入力のしかた　指標1", "該当なし");
        assertThat(text()).contains("「47」に変更しました。どちらを残すか");
        assertThat(String.valueOf(select("入力のしかた　指標1").getValue())).isEqualTo("NONE");
        assertThat(opened().draft()).containsEntry(key, "47");
        press("自分の入力を残す");
        assertThat(opened().draft()).containsEntry(key, "該当なし");
    }

    @Test
    void whatSomebodyElseChoseIsShownWithWhoDidIt() {
        open(world.staff);
        type("actual", "できる限り削減");
        round.entry.save(world.staff2, unit, UnitForm.textualKey(field("actual").key()), UnitForm.CHOSEN);
        round.entry.save(world.staff2, unit, UnitForm.SETTLED_KIND, "PENDING");
        changed();
        assertThat(text()).contains("「数値で入力する」→「文字で入力する」に変更しました。", "「決算見込」→「未確定」に変更しました。");
        assertThat(select(KIND).getValue()).isEqualTo(SettledKind.PENDING);
        assertThat(String.valueOf(select("入力のしかた　指標1").getValue())).isEqualTo("TEXT");
    }

    /** As the browser's part does where the draft went on elsewhere. */
    private void changed() {
        Element keeper = find(EntryKeeper.class).single().getElement();
        keeper.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(keeper, "entry-changed", JacksonUtils.createObjectNode()));
    }

    @Test
    void lastYearsTextIsCarriedOverAndNeverOverWhatIsTyped() {
        open(world.staff);
        press("前年度の記述を写して直す");
        roundTrip();
        assertThat(area("令和2年度の成果").getValue()).isEqualTo("講座を開いた。");

        area("令和2年度の成果").setValue("講座を3回開いた。");
        press("前年度の記述を写して直す");
        assertThat(opened().draft()).as("asked first").containsEntry("result", "講座を3回開いた。");
        confirm();
        assertThat(opened().draft()).containsEntry("result", "講座を開いた。");
    }

    private void changeOfPlan(String sql) {
        jdbc.sql(sql).param(world.plan.value()).update();
    }

    private String open(PersonId person) {
        return open(person, SubmissionNavigation.to(unit)).getElement().getTextRecursively();
    }

    private Entry.Opened opened() {
        return round.entry.open(world.staff, unit);
    }

    private UnitContent handedIn() {
        return contents.read(opened().revisions().getLast());
    }

    private FigureField field(String kind) {
        return find(FigureField.class)
                .withCondition(field -> field.key().equals(kind) || field.key().matches(kind + ":[0-9]+"))
                .single();
    }

    private void type(String kind, String text) {
        test(field(kind)).setValue(text);
    }

    private TextArea rationale() {
        return find(TextArea.class)
                .withCondition(area -> area.getId().orElse("").startsWith("field-nextRationale"))
                .single();
    }

    private TextArea area(String label) {
        return find(TextArea.class)
                .withCondition(area -> label.equals(area.getLabel()))
                .single();
    }

    private void choose(String label, String item) {
        test(select(label)).selectItem(item);
    }

    private Select<?> select(String label) {
        return find(Select.class)
                .withCondition(each -> each.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }
}
