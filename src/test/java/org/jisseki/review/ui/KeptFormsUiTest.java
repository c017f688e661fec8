package org.jisseki.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.jisseki.common.Status;
import org.jisseki.common.ui.KeptArea;
import org.jisseki.submission.Findings;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** What a reviewer types stands there again however the page was left, and nothing is decided over it unsaid. */
class KeptFormsUiTest extends ReviewedUnits {

    private static final String TYPED = "なぜ5千円ちがうのですか。";

    private final Findings findings;

    KeptFormsUiTest(ApplicationContext portal, Findings findings) {
        super(portal);
        this.findings = findings;
    }

    @Test
    void aReturnIsBegunClosedLeftAndSent() {
        show();
        press("差し戻す");
        test(area()).setValue(TYPED);
        assertThat(text()).contains("ほかの人には見えません");
        press("閉じる");
        assertThat(find(TextArea.class).all()).isEmpty();
        assertThat(text()).contains("書きかけの確認事項があります");

        open(world.reviewer2, ReviewNavigation.to(units.getFirst()));
        assertThat(find(TextArea.class).all()).as("another's page").isEmpty();

        open(world.reviewer, ReviewNavigation.to(units.getLast()));
        show();
        assertThat(area().getValue()).as("open again").isEqualTo(TYPED);
        assertThat(text()).contains("まだ送っていないものです");
        press("差し戻す");
        assertThat(status(0)).isEqualTo(Status.RETURNED);
        round.entry
                .open(world.staff, units.getFirst())
                .findings()
                .forEach(finding -> assertThat(finding.text()).isEqualTo(TYPED));
        round.answer(
                world.staff,
                findings.of(world.staff, units.getFirst()).getFirst().id());
        round.handIn(world.staff, units.getFirst());
        show();
        assertThat(find(TextArea.class).all().stream().map(TextArea::getValue))
                .as("sent, not kept")
                .doesNotContain(TYPED);
    }

    @Test
    void whatIsTypedToOneFindingOutlivesTheClosingOfAnother() {
        round.sendBack(world.reviewer, units.getFirst());
        round.answer(
                world.staff,
                findings.of(world.staff, units.getFirst()).getFirst().id());
        round.handIn(world.staff, units.getFirst());
        show();
        press("確認事項を付ける");
        test(area()).setValue(TYPED);
        press("確認済にする");
        assertThat(text()).contains("確認済にしました");
        assertThat(area().getValue()).isEqualTo(TYPED);

        press("書きかけを消す");
        assertThat(area().getValue()).isEmpty();
        show();
        assertThat(find(KeptArea.class).all().stream().filter(area -> !area.isEmpty()))
                .isEmpty();
    }

    @Test
    void nothingIsPassedOnOverWhatIsNotSentWithoutSayingSo() {
        show();
        press("確認事項を付ける");
        test(area()).setValue(TYPED);
        press("閉じる");
        press("確認して回す");
        assertThat(find(ConfirmDialog.class).single().getElement().getProperty("message"))
                .contains("書きかけの確認事項は送られず");
        assertThat(status(0)).isEqualTo(Status.IN_REVIEW);
    }

    private void show() {
        open(world.reviewer, ReviewNavigation.to(units.getFirst()));
    }

    private TextArea area() {
        List<TextArea> areas =
                find(TextArea.class).withCondition(TextArea::isVisible).all();
        return areas.getLast();
    }
}
