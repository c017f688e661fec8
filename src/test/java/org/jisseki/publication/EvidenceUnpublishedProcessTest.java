package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jisseki.authority.Role;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.Contents;
import org.jisseki.submission.Evidence;
import org.jisseki.submission.EvidenceFile;
import org.jisseki.submission.evidence.Samples;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Evidence is for those who review: the revision names it, no edition does, and a release opens it to nobody. */
@PortalTest
class EvidenceUnpublishedProcessTest {

    private final Round round;
    private final TestWorld world;
    private final JdbcClient jdbc;
    private final Evidence evidence;
    private final Contents contents;
    private final Publishing publishing;
    private final Editions editions;

    EvidenceUnpublishedProcessTest(
            ApplicationContext portal, JdbcClient jdbc, Evidence evidence, Contents contents, Editions editions) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 1);
        this.jdbc = jdbc;
        this.evidence = evidence;
        this.contents = contents;
        this.publishing = new Publishing(portal);
        this.editions = editions;
    }

    @Test
    void anEditionNamesNoFile() throws IOException {
        SubmissionId unit = round.open(world).getFirst();
        byte[] content = Samples.pdf();
        EvidenceFile file = evidence.add(
                        world.staff, unit, "差引簿の写し.pdf", content.length, new ByteArrayInputStream(content))
                .file();
        round.fill(world.staff, unit, "40");
        round.handIn(world.staff, unit);
        round.pass(world.reviewer, unit);
        round.approve(world.head, unit);
        assertThat(contents.read(round.entry.revision(world.head, unit, 1)).evidence())
                .as("the revision that was approved does")
                .hasSize(1);

        Cycle cycle =
                round.cycles.get(round.submissions.get(world.central, unit).cycle());
        Edition edition = publishing.release(world.central, cycle.id()).getFirst();

        List<String> kept = List.of("差引簿の写し", file.sha256(), "evidence");
        assertThat(jdbc.sql("SELECT content FROM jisseki_record.edition WHERE sha256 = ?")
                        .param(edition.sha256())
                        .query(String.class)
                        .single())
                .contains("40")
                .doesNotContain(kept);
        Sheet sheet = editions.sheet(edition.planCode(), edition.year(), edition.measureCode(), edition.no())
                .orElseThrow();
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            assertThat(Rendering.newest(sheet, locale)).contains("40").doesNotContain(kept);
        }
        PersonId reader = world.person(Role.READER, world.own, world.ownDivision, world.ownSection);
        assertThatThrownBy(() -> evidence.download(reader, file.id())).isInstanceOf(NotFoundException.class);
    }
}
