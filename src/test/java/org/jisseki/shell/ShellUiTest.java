package org.jisseki.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

class ShellUiTest extends ViewTest {

    private final Failures failures;
    private final OneClick oneClick;

    ShellUiTest(ApplicationContext portal) {
        super(portal);
        this.failures = portal.getBean(Failures.class);
        this.oneClick = portal.getBean(OneClick.class);
    }

    @Test
    void navigationHoldsWhatAPersonMayUse() {
        assertThat(menu(world.staff)).contains("ホーム").doesNotContain("提出状況一覧", "年度の開始", "操作記録");
        assertThat(menu(world.head)).contains("ホーム", "提出状況一覧").doesNotContain("年度の開始", "操作記録");
        assertThat(menu(world.central)).contains("ホーム", "提出状況一覧", "年度の開始", "操作記録");
        assertThat(menu(world.administrator)).contains("ホーム").doesNotContain("提出状況一覧", "年度の開始", "操作記録");
    }

    @Test
    void anAddressThatNoViewHasIsNotFound() {
        open(world.staff, "nothing-here");

        assertThat(text()).contains("見つかりません", "ホームへ戻る");
    }

    @Test
    void aFailureIsSaidWithANumberAndNothingOfItsInside() {
        open(world.staff, "");

        failures.error(new ErrorEvent(new IllegalStateException("secret of the inside")));

        assertThat(refusal()).containsPattern("番号 [0-9A-F]{8}").doesNotContain("secret");
        assertThat(text()).contains("あなたの番");
    }

    @Test
    void aFailureAfterTheActDoesNotSayThatNothingWasDone() {
        open(world.staff, "");
        oneClick.run(() -> {});

        failures.error(new ErrorEvent(new IllegalStateException("while it was shown")));

        assertThat(refusal()).contains("いまの操作は済んでいます").doesNotContain("処理は行われていません");
    }

    @Test
    void aRefusalIsSaidInItsOwnWords() {
        open(world.staff, "");

        failures.error(new ErrorEvent(new IllegalStateException(new RefusedException("cycle.changed"))));

        assertThat(refusal()).contains("できませんでした", "ほかの人が先に操作しました");
    }

    @Test
    void theLanguageSwitchLeadsBackToWhatIsShown() {
        signIn(world.central);
        UI.getCurrent().navigate("tracking", QueryParameters.of("overdue", "1"));

        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("language/en?back=%2Ftracking%3Foverdue%3D1");
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("ja");
    }

    private List<String> menu(PersonId person) {
        signIn(person);
        // the frame belongs to a window: another person gets another one
        UI.getCurrent().navigate("nothing-here");
        UI.getCurrent().navigate("");
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }
}
