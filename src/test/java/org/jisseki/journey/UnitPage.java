package org.jisseki.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** One submission: entry, findings, what became of it. */
record UnitPage(Desk desk) {

    UnitPage actual(String indicator, String figure) {
        desk.hands().type(actual(desk, indicator), figure);
        return this;
    }

    /** The year's actual of an indicator, which has fields for the next year too. */
    static Locator actual(Desk desk, String indicator) {
        return desk.field("実績 " + indicator);
    }

    UnitPage settled(String amount) {
        desk.hands().type(desk.field("決算額"), amount);
        return this;
    }

    UnitPage result(String text) {
        desk.hands().type(desk.field("の成果"), text);
        return this;
    }

    /** The grade and why, of an evaluation. @param grade as the plan names it */
    UnitPage judge(String grade, String reason) {
        desk.hands().choose(desk.page().getByLabel("進展度", new Page.GetByLabelOptions().setExact(true)), grade);
        desk.hands().type(desk.field("判断理由"), reason);
        desk.page().keyboard().press("Tab");
        return this;
    }

    UnitPage answer(int finding, String text) {
        desk.hands().type(desk.field("確認事項%dへの回答".formatted(finding)), text);
        desk.hands()
                .press(desk.page()
                        .locator("#finding-%d".formatted(finding))
                        .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("回答する")));
        desk.assertNews("確認事項%dに回答しました".formatted(finding));
        return this;
    }

    /** All that was typed is saved, and nothing is missing. */
    UnitPage assertComplete() {
        assertThat(desk.page().getByText("必要な項目はそろいました")).isVisible();
        desk.settle();
        return this;
    }

    void handIn(int revision) {
        assertComplete();
        desk.hands().press(desk.button("提出する"));
        assertHandedIn(revision);
    }

    /** Hands an evaluation in although writers have not said that their part is done; who they are is asked about first. */
    void handInUnfinished(int revision) {
        assertComplete();
        desk.hands().press(desk.button("提出する"));
        assertThat(desk.page().getByText("まだ「担当分を終えた」を押していません")).isVisible();
        desk.hands().press(desk.answer("提出する"));
        assertHandedIn(revision);
    }

    /** Says that one's paragraphs of an evaluation are written. */
    UnitPage finishPart() {
        desk.hands().press(desk.button("担当分を終えた"));
        desk.assertNews("担当分を終えました");
        return this;
    }

    private void assertHandedIn(int revision) {
        desk.assertNews("第%d稿を提出しました".formatted(revision));
        assertStatus("確認中");
    }

    void recall() {
        desk.hands().press(desk.button("引き戻す"));
        desk.hands().press(desk.answer("引き戻す"));
        desk.assertNews("引き戻しました");
    }

    void assertStatus(String status) {
        assertThat(desk.page().getByRole(AriaRole.MAIN).getByText(status).first())
                .isVisible();
    }
}
