package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.Contents;
import org.jisseki.submission.Entry;
import org.jisseki.submission.FormHints;
import org.jisseki.submission.FrozenHint;
import org.jisseki.submission.Hints;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was said to a hint is for those who review: no edition holds a word of it. */
@PortalTest
class HintsUnpublishedProcessTest {

    private static final String REASON = "補正で増額したためである。";

    private final Round round;
    private final TestWorld world;
    private final JdbcClient jdbc;
    private final Hints hints;
    private final Contents contents;
    private final Publishing publishing;
    private final Editions editions;

    HintsUnpublishedProcessTest(
            ApplicationContext portal, JdbcClient jdbc, Hints hints, Contents contents, Editions editions) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.jdbc = jdbc;
        this.hints = hints;
        this.contents = contents;
        this.publishing = new Publishing(portal);
        this.editions = editions;
    }

    @Test
    void anEditionHoldsNeitherHintNorReason() {
        SubmissionId unit = round.open(world).getFirst();
        round.fill(world.staff, unit, "40");
        round.entry.save(world.staff, unit, UnitForm.SETTLED, "1,200");
        Entry.Opened opened = round.entry.open(world.staff, unit);
        FormHints.of(opened.form(), opened.draft()).forEach(hint -> hints.explain(world.staff, unit, hint, REASON, 0));
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
        assertThat(contents.read(round.entry.revision(world.head, unit, 1)).hints())
                .as("the revision that was approved does")
                .extracting(FrozenHint::reason)
                .containsExactly(REASON);

        Cycle cycle = round.cycles.get(opened.submission().cycle());
        Edition edition = publishing.release(world.central, cycle.id()).getFirst();

        String stored = jdbc.sql("SELECT content FROM jisseki_record.edition WHERE sha256 = ?")
                .param(edition.sha256())
                .query(String.class)
                .single();
        assertThat(stored).contains("1,200").doesNotContain(REASON, "hint", "ABOVE_BUDGET");
        Sheet sheet = editions.sheet(edition.planCode(), edition.year(), edition.measureCode(), edition.no())
                .orElseThrow();
        for (Locale locale : new Locale[] {Locale.JAPANESE, Locale.ENGLISH}) {
            assertThat(Rendering.newest(sheet, locale)).contains("1,200").doesNotContain(REASON, "※ ");
        }
    }
}
