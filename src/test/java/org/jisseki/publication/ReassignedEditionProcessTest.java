package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.demo.PortalTest;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Reassigning;
import org.jisseki.submission.Submission;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** After 担当替え an edition names the section that handed in what it prints, whatever the plan says. */
@PortalTest
class ReassignedEditionProcessTest {

    private final Round round;
    private final TestWorld world;
    private final Publishing publishing;
    private final Reassigning reassigning;
    private final Corrections corrections;
    private final Editions editions;
    private SubmissionId unit = new SubmissionId(0);

    ReassignedEditionProcessTest(
            ApplicationContext portal,
            JdbcClient jdbc,
            Reassigning reassigning,
            Corrections corrections,
            Editions editions) {
        this.round = new Round(portal);
        this.world = new TestWorld(jdbc, 3);
        this.publishing = new Publishing(portal);
        this.reassigning = reassigning;
        this.corrections = corrections;
        this.editions = editions;
    }

    @Test
    void theSectionIsTheOneThatHandedIn() {
        List<SubmissionId> ids = round.open(world);
        unit = ids.getFirst();
        PersonId otherStaff = world.person(Role.SECTION_STAFF, world.other, world.otherDivision, world.otherSection);
        PersonId otherReviewer = world.person(Role.DIVISION_HEAD, world.other, world.otherDivision, null);
        PersonId otherHead = world.person(Role.DEPARTMENT_HEAD, world.other, null, null);
        round.fill(world.staff, ids.getFirst(), "40");
        round.handIn(world.staff, ids.getFirst());
        ids.forEach(this::toTheOthers);
        round.fill(otherStaff, ids.get(1), "45");
        round.handIn(otherStaff, ids.get(1));
        for (SubmissionId id : ids.subList(0, 2)) {
            round.pass(otherReviewer, id);
            round.approve(otherHead, id);
        }

        publishing.release(world.central, read(ids.getFirst()).cycle());

        assertSections("班O", "班X", "班X");
        Sheet first = newest();
        assertThat(first.missing()).hasSize(1);

        Submission opened =
                corrections.open(otherStaff, ids.get(1), read(ids.get(1)).version(), NewCorrection.of("転記の誤り"));
        round.entry.save(
                otherStaff,
                opened.id(),
                round.entry
                        .open(otherStaff, opened.id())
                        .form()
                        .actuals()
                        .getFirst()
                        .key(),
                "46");
        round.handIn(otherStaff, opened.id());
        round.pass(otherReviewer, opened.id());
        round.approve(otherHead, opened.id());
        publishing.releaseCorrections(world.central, opened.id());

        assertSections("班O", "班X", "班X");
    }

    private void assertSections(String... sections) {
        Sheet sheet = newest();
        for (int i = 0; i < sections.length; i++) {
            Sheet.Program program = sheet.programs().get(i);
            Sheet.Indicator indicator = sheet.indicators().get(i);
            assertThat(program.section()).endsWith(sections[i]);
            assertThat(indicator.section()).as("carried by the program").isEqualTo(program.section());
            assertThat(program.office()).isEqualTo(indicator.office());
            assertThat(program.office())
                    .isNotNull()
                    .extracting(Sheet.Office::name)
                    .asString()
                    .endsWith(sections[i].substring(1));
        }
    }

    private void toTheOthers(SubmissionId id) {
        reassigning.reassign(
                world.central, List.of(new AsSeen(id, read(id).version())), world.otherSection, "組織の改正のため。");
    }

    private Submission read(SubmissionId id) {
        return round.submissions.get(world.central, id);
    }

    private Sheet newest() {
        return editions.sheet(editions.of(read(unit).cycle()).getLast());
    }
}
