package org.jisseki.publication.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.jisseki.common.CycleId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.publication.FailedCorrections;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Submission;
import org.jisseki.support.BrokenRevision;
import org.jisseki.support.Publishing;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the page of 公表 says of editions that could not be made, and its button that has them made again. */
class FailedEditionsUiTest extends ViewTest {

    private final ApplicationContext portal;
    private final Publishing publishing;
    private List<SubmissionId> units = List.of();

    FailedEditionsUiTest(ApplicationContext portal) {
        super(portal);
        this.portal = portal;
        this.publishing = new Publishing(portal);
    }

    @BeforeEach
    void approveTheYear() {
        units = round.open(world);
        for (SubmissionId unit : units) {
            round.fill(world.staff, unit, "40");
            round.handIn(world.staff, unit);
            round.pass(world.reviewer, unit);
            round.approve(world.head, unit);
        }
        publishing.freeze(world.central, cycle());
        portal.getBean(CycleNavigation.class).choose(cycle());
    }

    @Test
    void aCorrectionsEditionIsMadeAgain() {
        publishing.release(world.central, cycle());
        assertThat(release()).doesNotContain("版を作れなかった");
        Submission correction = handedOn();
        try (BrokenRevision other = new BrokenRevision(units.getLast())) {
            round.approve(world.head, correction.id());
            publishing.letOut(world.central, correction.id());
            other.awaitGivenUp(portal, correction.process());
        }
        assertThat(release()).contains("版を作れなかったものが1件あります", "施策322 施策　①事業1", "公表中の版はそのまま");

        press("訂正・更新の版をもう一度作る");

        assertThat(text()).doesNotContain("版を作れなかった");
        publishing.awaitReleased(correction.id());
        assertThat(release()).contains("訂正第1版");
    }

    @Test
    void whoPressesSecondIsToldThatNoneIsLeft() {
        publishing.release(world.central, cycle());
        Submission correction = handedOn();
        try (BrokenRevision other = new BrokenRevision(units.getLast())) {
            round.approve(world.head, correction.id());
            publishing.letOut(world.central, correction.id());
            other.awaitGivenUp(portal, correction.process());
        }
        release();
        portal.getBean(FailedCorrections.class).retry(world.central, cycle());

        refused(() -> press("訂正・更新の版をもう一度作る"));

        assertThat(refusal()).contains("作れていない版はもうありません");
    }

    @Test
    void aReleasesEditionIsMadeAgain() {
        String process = portal.getBean(JdbcClient.class)
                .sql("SELECT process_instance_id FROM measure_report WHERE cycle_id = ?")
                .param(cycle().value())
                .query(String.class)
                .single();
        try (BrokenRevision one = new BrokenRevision(units.getFirst())) {
            publishing.releases.release(world.central, cycle(), publishing.version(cycle()));
            one.awaitGivenUp(portal, process);
        }
        assertThat(release()).contains("作れていない版が1件あります");

        press("版をもう一度作る");

        publishing.awaitPublic(cycle());
        assertThat(release()).contains("初版").doesNotContain("作れていない版");
        assertThat(find(Button.class)
                        .withCondition(button -> "版をもう一度作る".equals(button.getText()))
                        .all())
                .isEmpty();
    }

    private Submission handedOn() {
        Corrections corrections = portal.getBean(Corrections.class);
        SubmissionId opened = corrections
                .open(
                        world.staff,
                        units.getFirst(),
                        round.submissions.get(world.staff, units.getFirst()).version(),
                        NewCorrection.of("誤記"))
                .id();
        String actual = round.entry
                .open(world.staff, opened)
                .form()
                .actuals()
                .getFirst()
                .key();
        round.entry.save(world.staff, opened, actual, "49");
        round.handIn(world.staff, opened);
        return round.pass(world.reviewer, opened);
    }

    private String release() {
        open(world.central, ReleaseView.ROUTE);
        return text();
    }

    private CycleId cycle() {
        return round.submissions.get(world.central, units.getFirst()).cycle();
    }
}
