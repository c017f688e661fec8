package org.jisseki.submission.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import org.jisseki.support.ShownText;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 担当の入力票: every row is found by each piece of text that it or its heading shows, and nothing else by it. */
class FoundInMyUnitsUiTest extends ViewTest {

    FoundInMyUnitsUiTest(ApplicationContext portal) {
        super(portal);
        portal.getBean(JdbcClient.class)
                .sql("UPDATE program SET mark = '（一部新）', name = 'コンビナートの１００%_\\\\がんばる会' WHERE id = ?")
                .param(world.programs.getFirst())
                .update();
    }

    @Test
    void everyRowByWhatItShows() {
        round.open(world);
        for (Locale language : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            UI.getCurrent().setLocale(language);
            List<List<String>> rows = rows("");
            assertThat(rows).hasSizeGreaterThan(1);
            for (List<String> row : rows) {
                for (String piece : row) {
                    for (String typed : ShownText.typed(piece)) {
                        assertThat(rows(typed)).as("%s finds its row", typed).contains(row);
                    }
                }
            }
        }
    }

    @Test
    void byItsHeadingAndOnlyByWhatItShows() {
        round.open(world);
        int all = rows("").size();
        assertThat(rows("322 令和2年度")).hasSize(all);
        assertThat(rows("施策322　施策")).hasSize(all);
        assertThat(rows("2021/5/28")).hasSize(all);
        assertThat(rows("①")).hasSize(1).first().asString().contains("コンビナート");
        assertThat(rows("ｺﾝﾋﾞﾅｰﾄ ①（一部新）")).hasSize(1);
        assertThat(rows("%_")).hasSize(1);
        assertThat(rows("コンビナート ②")).isEmpty();
        assertThat(rows("きりん")).isEmpty();
        assertThat(text()).contains("当てはまるものはありません");
    }

    private List<List<String>> rows(String asked) {
        signIn(world.staff);
        UI.getCurrent().navigate("units", QueryParameters.of("q", asked));
        return find(NativeTableRow.class).all().stream()
                .filter(row ->
                        !row.getParent().orElseThrow().getElement().getTag().equals("thead"))
                .map(row -> ShownText.of(row.getElement()))
                .toList();
    }
}
