package org.jisseki.tracking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class RecordUiTest extends ViewTest {

    private final JdbcClient jdbc;

    RecordUiTest(ApplicationContext portal) {
        super(portal);
        this.jdbc = portal.getBean(JdbcClient.class);
    }

    @Test
    void onlyTheCentralCoordinatorLooksTheRecordUp() {
        open(world.central, "record");
        assertThat(text()).contains("操作記録", "操作した人");

        for (PersonId who : List.of(world.staff, world.head, world.coordinator, world.administrator)) {
            open(who, "record");
            assertThat(text()).contains("見つかりません").doesNotContain("操作した人");
        }
    }

    @Test
    void theActsOfASubmissionStandInOrderAndItsChainIsChecked() {
        SubmissionId unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "34");
        round.handIn(world.staff, unit);

        lookUp(unit);

        assertThat(text()).contains("記録 3件は、欠けも書き換えもなくつながっています", "提出", "入力開始", "作成依頼", "第1稿");
    }

    private void lookUp(SubmissionId unit) {
        signIn(world.central);
        UI.getCurrent().navigate("record", QueryParameters.of("submission", String.valueOf(unit.value())));
    }

    @Test
    void aChainThatDoesNotFitItsSubmissionIsSaid() {
        SubmissionId unit = round.open(world).getFirst();
        jdbc.sql("UPDATE submission SET record_hash = REPEAT('0', 64) WHERE id = ?")
                .param(unit.value())
                .update();

        lookUp(unit);

        assertThat(text()).contains("記録の連鎖が 2番で切れています");
    }
}
