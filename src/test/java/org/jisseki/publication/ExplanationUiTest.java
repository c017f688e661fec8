package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.DescriptionList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.Definitions;
import org.jisseki.review.ui.ReviewNavigation;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.support.Publishing;
import org.jisseki.support.TestWorld;
import org.jisseki.support.ViewTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One figure, four screens: how it came about is said in the same words while typing, handed in, in review and in public. */
class ExplanationUiTest extends ViewTest {

    private final Publishing publishing;
    private final Editions editions;
    private final JdbcClient jdbc;

    ExplanationUiTest(ApplicationContext portal, Editions editions, JdbcClient jdbc) {
        super(portal);
        this.publishing = new Publishing(portal);
        this.editions = editions;
        this.jdbc = jdbc;
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void everyScreenSaysTheSame(String language) {
        Locale locale = Locale.forLanguageTag(language);
        SubmissionId unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "47.4");

        List<String> expected = locale.equals(Locale.ENGLISH)
                ? List.of(
                        "Formula: actual ÷ target (higher is better)",
                        "Calculation: 47.4 ÷ 50 = 0.948",
                        "Rounding: half up at decimal 3, to 0.95",
                        "Cap: 1.00 (not exceeded, so not used)",
                        "Judgement: 47.4社 does not reach the target of 50社: missed, by the values before rounding",
                        "Rule: the plan’s rule, version 1")
                : List.of(
                        "式: 実績値 ÷ 目標値（高いほどよい指標）",
                        "計算: 47.4 ÷ 50 ＝ 0.948",
                        "丸め: 小数第3位を四捨五入して 0.95",
                        "上限: 1.00（今回は超えないため使わない）",
                        "判定: 47.4社 は目標 50社 に届かないので未達成。丸める前の値で比べる",
                        "規則: 計画の規則 第1版");

        assertThat(onTheUnitsPage(unit, locale)).as("while it is entered").isEqualTo(expected);
        round.handIn(world.staff, unit);
        assertThat(onTheUnitsPage(unit, locale)).as("handed in").isEqualTo(expected);
        assertThat(inReview(unit, locale)).as("in review").isEqualTo(expected);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
        assertThat(inPublic(unit, locale)).as("in public").isEqualTo(expected);
    }

    private List<String> onTheUnitsPage(SubmissionId unit, Locale locale) {
        show(world.staff, SubmissionNavigation.to(unit), locale);
        String open = locale.equals(Locale.ENGLISH) ? "Explain" : "説明を開く";
        test(find(Button.class)
                        .withCondition(button -> button.getText().equals(open))
                        .single())
                .click();
        return lines();
    }

    private List<String> inReview(SubmissionId unit, Locale locale) {
        show(world.reviewer, ReviewNavigation.to(unit), locale);
        return lines();
    }

    private void show(PersonId who, String path, Locale locale) {
        UI.getCurrent().setLocale(locale);
        open(who, path);
    }

    private List<String> lines() {
        Definitions definitions = find(Definitions.class).single();
        List<String> lines = new ArrayList<>();
        String head = "";
        for (var child : definitions.getChildren().toList()) {
            String words = child.getElement().getText();
            if (child instanceof DescriptionList.Term) {
                head = words;
            } else {
                lines.add(head + ": " + words);
            }
        }
        return lines;
    }

    private List<String> inPublic(SubmissionId unit, Locale locale) {
        var cycle = round.submissions.get(world.central, unit).cycle();
        publishing.release(world.central, cycle);
        String plan = jdbc.sql("SELECT code FROM plan WHERE id = ?")
                .param(world.plan.value())
                .query(String.class)
                .single();
        Sheet sheet = editions.sheet(plan, TestWorld.YEAR, "322", 1).orElseThrow();
        List<String> lines = new ArrayList<>();
        for (Element head : Jsoup.parse(Rendering.newest(sheet, locale)).select(".how dt")) {
            lines.add(head.text() + ": " + head.nextElementSiblings().getFirst().text());
        }
        return lines;
    }
}
