package org.jisseki.tracking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
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
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.support.Publishing;
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
    private static final int FULL_WIDTH = 0xFEE0;
    private static final int KANA = 0x60;

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
            rows.forEach((unit, pieces) -> pieces.forEach(piece -> typed(piece)
                    .forEach(text -> assertThat(found(world.central, text))
                            .as("%s finds its row", text)
                            .contains(unit))));
        }
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
                    .forEach(cell -> {
                        List<String> pieces = new ArrayList<>();
                        links(cell).map(Anchor::getText).forEach(pieces::add);
                        pieces.add(cell.getElement().getTextRecursively().replace(pieces.getFirst(), ""));
                        rows.put(unit, pieces);
                    });
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

    /** As it stands, in full width, and in the other kana. */
    private static List<String> typed(String piece) {
        return List.of(
                piece,
                mapped(piece, '!', '~', FULL_WIDTH),
                mapped(piece, '\u3041', '\u3096', KANA),
                mapped(piece, '\u30a1', '\u30f6', -KANA));
    }

    private static String mapped(String text, char first, char last, int by) {
        return text.codePoints()
                .map(point -> point >= first && point <= last ? point + by : point)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
