package org.jisseki.tracking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.demo.TestClock;
import org.jisseki.publication.Releases;
import org.jisseki.support.Publishing;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The home of those to whom no unit comes: what they look after, with whom it is, and what comes next where nothing waits. */
class HomeOfPostsUiTest extends ViewTest {

    private final ApplicationContext portal;
    private final Publishing publishing;
    private List<SubmissionId> units = List.of();
    private CycleId cycle = new CycleId(0);

    HomeOfPostsUiTest(ApplicationContext portal) {
        super(portal);
        this.portal = portal;
        this.publishing = new Publishing(portal);
    }

    @BeforeEach
    void openTheYear() {
        units = round.open(world);
        cycle = round.submissions.get(world.central, units.getFirst()).cycle();
    }

    @Test
    void aCoordinatorSeesWhatIsOverdueWithWhomTheWorstFirstAndIsOneClickFromAllOfIt() {
        round.fill(world.staff, units.getFirst(), "34");
        round.handIn(world.staff, units.getFirst());
        at(LocalDate.of(2021, 6, 4)); // entry ended on 28 May, review on 2 June

        for (PersonId by : List.of(world.central, world.coordinator)) {
            home(by);
            assertThat(text())
                    .contains("期限を過ぎているもの　2件", world.name(world.staff), world.name(world.reviewer), "超過")
                    .doesNotContain("あなたの番", "0件");
            assertThat(text().indexOf("事業2")).as("due first, so worst").isLessThan(text().indexOf("事業1"));
            assertThat(link("2件をすべて見る").getHref()).contains("tracking?", "cycle=" + cycle.value(), "due=OVERDUE");
        }
        home(world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null));
        assertThat(text()).contains("期限を過ぎているものはありません").doesNotContain("事業1", "事業2");
    }

    @Test
    void beforeAnythingIsOverdueItSaysWhatIsDueSoonAndBeforeThatWhichDayComes() {
        home(world.central);
        assertThat(text()).contains("期限を過ぎているものはありません", "3営業日以内に期限が来るもの　2件", "事業1");

        at(LocalDate.of(2021, 5, 17));
        home(world.central);
        assertThat(text()).contains("期限を過ぎているものはありません", "次は5月28日（金）の入力期限です").doesNotContain("事業1");
    }

    @Test
    void whatNobodyCanTakeOnIsNamedToWhoCanReassignIt() {
        home(world.central);
        assertThat(text()).doesNotContain("担当者のいない入力票");
        portal.getBean(JdbcClient.class).sql("""
                        UPDATE assignment a JOIN post p ON p.id = a.post_id SET a.to_date = '2021-05-24'
                         WHERE p.section_id = ?""").param(world.ownSection).update();

        for (PersonId by : List.of(world.central, world.coordinator)) {
            home(by);
            assertThat(text()).contains("担当者のいない入力票　2件");
            assertThat(link("一覧を見る").getHref()).contains("holder=VACANT");
        }
        home(world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null));
        assertThat(text()).doesNotContain("担当者のいない入力票");
    }

    /** From the opening to the release the home says at each station what waits, or what comes; and to nobody else. */
    @Test
    void theWayToTheReleaseIsOnTheHomeOfWhoGoesIt() {
        central("決裁がそろっていない施策　1件", "決裁期限は6月8日（火）です");
        units.forEach(this::approve);
        central("全庁確認を待つ施策　1件", "施策322　施策（5月25日（火）から）", "全庁確認へ");
        publishing.check(world.central, cycle);
        central("案（議会提出版）にできる施策　1件", "案を確定する");
        publishing.freeze(world.central, cycle);
        central("公表できる入力票　2件", "公表予定は7月15日（木）です");
        Releases releases = portal.getBean(Releases.class);
        releases.schedule(world.central, cycle, publishing.version(cycle), LocalDateTime.of(2021, 7, 15, 10, 30));
        central("7月15日（木） 10:30に公表します", "自動で公表されます");
        at(LocalDate.of(2021, 7, 16));
        central("公表日時の7月15日（木） 10:30を過ぎました");
        releases.withdraw(world.central, cycle, publishing.version(cycle));
        central("公表予定の7月15日（木）を過ぎています");
        publishing.release(world.central, cycle);
        home(world.central);
        assertThat(text()).doesNotContain("公表できる入力票", "全庁確認を待つ施策", "案（議会提出版）にできる施策");

        for (PersonId other : List.of(world.coordinator, world.administrator, reader(), world.head)) {
            home(other);
            assertThat(text()).doesNotContain("全庁確認", "案（議会提出版）", "公表予定の");
        }
    }

    @Test
    void aReaderSeesWhatIsPublicAndLooksForMore() {
        units.forEach(this::approve);
        publishing.release(world.central, cycle);

        home(reader());

        assertThat(text())
                .contains("新しい公表版", "施策322　施策", "初版", "最近の訂正・更新", "検索")
                .doesNotContain("あなたの番", "送ったもの", "期限を過ぎて", "アカウント");
        assertThat(getCurrentView().getElement().getOuterHTML()).contains("action=\"published\"", "name=\"q\"");
    }

    @Test
    void theSystemAdministratorSeesJobsAndAccountsAndNoUnit() {
        home(world.administrator);

        assertThat(text())
                .contains("職にあって、アカウントのない職員", "止まっている処理はありません")
                .doesNotContain("あなたの番", "事業1", "事業2", "施策322", "期限を過ぎて");
    }

    @Test
    void englishSaysItInEnglish() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        at(LocalDate.of(2021, 6, 4));
        home(world.central);

        assertThat(text())
                .contains("Overdue: 2", "See all 2", "what comes next")
                .doesNotContain("期限", "tracking.");
    }

    private void central(String... said) {
        home(world.central);
        assertThat(text()).contains(said);
    }

    private void home(PersonId by) {
        signIn(by);
        portal.getBean(CycleNavigation.class).choose(cycle);
        UI.getCurrent().navigate("");
    }

    private PersonId reader() {
        return world.person(Role.READER, world.other, null, null);
    }

    private void at(LocalDate day) {
        portal.getBean(TestClock.class).setTo(day);
    }

    private void approve(SubmissionId unit) {
        round.fill(world.staff, unit, "40");
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
    }

    private Anchor link(String words) {
        return find(Anchor.class).all().stream()
                .filter(link -> link.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
