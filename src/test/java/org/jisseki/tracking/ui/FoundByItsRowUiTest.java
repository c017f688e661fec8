package org.jisseki.tracking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.demo.TestClock;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.Reminding;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.support.Publishing;
import org.jisseki.support.ShownText;
import org.jisseki.support.ViewTest;
import org.jisseki.tracking.Filter;
import org.jisseki.tracking.Outstanding;
import org.jisseki.tracking.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row is found by every piece of text that it shows, however wide and in whichever kana it is typed. */
class FoundByItsRowUiTest extends ViewTest {

    private static final int ALL = 1000;

    private final ApplicationContext portal;
    private final Outstanding outstanding;
    private CycleId cycle = new CycleId(0);
    private List<SubmissionId> units = List.of();

    FoundByItsRowUiTest(ApplicationContext portal) {
        super(portal);
        this.portal = portal;
        this.outstanding = portal.getBean(Outstanding.class);
        JdbcClient jdbc = portal.getBean(JdbcClient.class);
        world.evaluated();
        jdbc.sql("UPDATE program SET mark = '（一部新）', name = '四日市コンビナートのＡＩ活用　促進事業' WHERE id = ?")
                .param(world.programs.getFirst())
                .update();
        jdbc.sql("UPDATE program SET name = 'ものづくり100%_の会' WHERE id = ?")
                .param(world.programs.getLast())
                .update();
        jdbc.sql("UPDATE section SET name = 'ものづくり支援班' WHERE id = ?")
                .param(world.ownSection)
                .update();
        jdbc.sql("UPDATE department SET name = '雇用経済部' WHERE id = ?")
                .param(world.own)
                .update();
    }

    @BeforeEach
    void openTheYear() {
        units = round.open(world);
        cycle = round.submissions.get(world.central, units.getFirst()).cycle();
    }

    @Test
    void inTheTracking() {
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            Map<SubmissionId, List<String>> rows = rows("tracking");
            assertThat(rows).hasSize(units.size());
            rows.forEach((unit, pieces) -> pieces.forEach(piece -> ShownText.typed(piece)
                    .forEach(text -> assertThat(found(world.central, text))
                            .as("%s finds its row", text)
                            .contains(unit))));
        }
    }

    @Test
    void inTheTrackingWhoeverHoldsItAndSinceWhen() {
        SubmissionId reviewed = units.getFirst();
        SubmissionId late = units.get(1);
        round.fill(world.staff, reviewed, "40");
        round.handIn(world.staff, reviewed);
        portal.getBean(Reminding.class)
                .remind(
                        world.central,
                        List.of(new AsSeen(
                                late, round.submissions.get(world.central, late).version())));
        portal.getBean(TestClock.class).setTo(LocalDate.of(2021, 6, 7)); // entry ended on 28 May
        portal.getBean(JdbcClient.class)
                .sql("UPDATE submission SET status_since = '2020-12-31', entry_due = '2021-06-03' WHERE id = ?")
                .param(late.value())
                .update();

        inTheTracking();
        for (String typed : List.of(
                "2021/6/3",
                "２０２１／６／３",
                "6/3",
                "令和3年6月3日",
                "R3.6.3",
                "r3.6.3（木）",
                "2021-06-03",
                "20210603",
                "R2.12.31",
                "期限超過 延長済")) {
            assertThat(found(world.central, typed)).as(typed).containsExactly(late);
        }
        assertThat(found(world.central, "6/30")).as("another day").isEmpty();
        assertThat(found(world.central, "確認中")).containsExactly(reviewed);
        assertThat(found(world.central, "令和2年度")).as("the year").hasSameSizeAs(units);
        assertThat(found(world.central, "FY2020")).hasSameSizeAs(units);
        assertThat(found(world.central, "きりん")).as("stands nowhere").isEmpty();
    }

    @Test
    void byWordsThatStandInItsHeadings() {
        for (String text : List.of(
                "施策322",
                "施策３２２　施策",
                "①（一部新）",
                "32201",
                "32201 基本",
                "課O",
                "雇用経済部",
                "ｺﾝﾋﾞﾅｰﾄ",
                "こんびなーと",
                "コンビナート ai",
                "未着手")) {
            assertThat(found(world.central, text)).as(text).contains(units.getFirst());
        }
        assertThat(found(world.central, "コンビナート 会")).as("all words").isEmpty();
        assertThat(found(world.central, "②")).doesNotContain(units.getFirst()).contains(units.get(1));
        assertThat(found(world.central, "100%_")).containsExactly(units.get(1));
        assertThat(found(world.central, "' OR 1=1 --")).isEmpty();
    }

    @Test
    void forWhoIsSignedInByWhatTheyMaySee() {
        Search search = portal.getBean(Search.class);
        assertThat(search.units(world.staff, cycle, "ｺﾝﾋﾞﾅｰﾄ", ALL).first())
                .extracting(hit -> hit.unit().id())
                .containsExactly(units.getFirst());
        for (PersonId other : List.of(
                world.administrator,
                world.person(Role.READER, world.other, null, null),
                world.person(Role.DEPARTMENT_COORDINATOR, world.other, null, null))) {
            assertThat(search.units(other, cycle, "ｺﾝﾋﾞﾅｰﾄ", ALL).total()).isZero();
        }
        assertThat(search.units(world.staff, cycle, " 　", ALL).total()).isZero();
    }

    @Test
    void theSearchPageShowsUnitsAndEditions() {
        String name = "きんぎょ" + world.measure + "の振興";
        portal.getBean(JdbcClient.class)
                .sql("UPDATE measure SET name = ? WHERE id = ?")
                .params(name, world.measure)
                .update();
        approve(units.getFirst());
        new Publishing(portal).release(world.central, cycle);
        signIn(world.staff);
        portal.getBean(CycleNavigation.class).choose(cycle);
        UI.getCurrent().navigate("search", QueryParameters.of("q", "キンギョ" + world.measure + " 施策322"));

        assertThat(text()).contains("公表版　1件", name, "初版", "コンビナート");
    }

    private void approve(SubmissionId unit) {
        round.fill(world.staff, unit, "40");
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
    }

    private Map<SubmissionId, List<String>> rows(String path) {
        signIn(world.central);
        portal.getBean(CycleNavigation.class).choose(cycle);
        UI.getCurrent().navigate(path);
        Map<SubmissionId, List<String>> rows = new LinkedHashMap<>();
        for (SubmissionId unit : units) {
            find(NativeTableHeaderCell.class).all().stream()
                    .filter(cell -> links(cell).anyMatch(link -> link.getHref().equals(SubmissionNavigation.to(unit))))
                    .forEach(cell ->
                            rows.put(unit, ShownText.of(cell.getElement().getParent())));
        }
        return rows;
    }

    private static Stream<Anchor> links(NativeTableHeaderCell cell) {
        return cell.getChildren()
                .flatMap(child -> child.getChildren())
                .filter(Anchor.class::isInstance)
                .map(Anchor.class::cast);
    }

    private List<SubmissionId> found(PersonId by, String text) {
        Filter filter = new Filter(Filter.EVERY, null, null, null, Filter.When.ANY, null, text);
        return outstanding.stretch(by, cycle, filter, 0, ALL).lines().stream()
                .map(line -> line.unit().id())
                .toList();
    }
}
