package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jisseki.authority.Role;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.submission.evidence.Samples;
import org.jisseki.support.TestWorld;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Evidence and revisions: what a revision keeps, who contributed, who finds nothing, files at the same moment. */
class EvidenceRevisionProcessTest extends EvidenceCase {

    private final Contents contents;

    EvidenceRevisionProcessTest(ApplicationContext portal, Contents contents) {
        super(portal);
        this.contents = contents;
    }

    @Test
    void handingInFreezesTheListAndARemovedFileStaysWithItsRevision() throws IOException {
        EvidenceFile first = add(world.staff, "一.pdf", Samples.pdf()).file();
        EvidenceFile never = add(world.staff, "二.png", Samples.png()).file();
        evidence.remove(world.staff, never.id());
        round.fill(world.staff, unit, "47.4");
        round.handIn(world.staff, unit);
        assertThat(frozen(1)).containsExactly(first.entered());
        assertThat(revision(1).isIntact()).isTrue();
        assertThat(revision(1).content()).contains("一.pdf", first.sha256()).doesNotContain("二.png");

        assertThat(read(world.reviewer, first)).isEqualTo(Samples.pdf());
        notFound(world.reviewer, never);
        notFound(world.staff, never);
        refusedNow(() -> evidence.remove(world.staff, first.id()));
        refusedNow(() -> evidence.add(world.staff, unit, "三.pdf", 10, NEVER_READ));

        round.sendBack(world.reviewer, unit);
        evidence.remove(world.staff, first.id());
        EvidenceFile later = add(world.staff, "一.pdf", Samples.pdf()).file();
        assertThat(read(world.reviewer, first))
                .as("removed, and named by the first revision")
                .isEqualTo(Samples.pdf());
        notFound(world.reviewer, later);
        assertThat(read(world.staff, later)).isEqualTo(Samples.pdf());

        round.answer(
                world.staff,
                jdbc.sql("SELECT id FROM finding WHERE submission_id = ?")
                        .param(unit.value())
                        .query(Long.class)
                        .single());
        round.handIn(world.staff, unit);
        assertThat(frozen(2)).containsExactly(later.entered());
        assertThat(frozen(1)).as("what was handed in first stays").containsExactly(first.entered());
        assertThat(read(world.head, later)).isEqualTo(Samples.pdf());
        assertThatThrownBy(() -> evidence.remove(world.staff, first.id())).isInstanceOf(RefusedException.class);
    }

    @Test
    void whoeverAddsOrRemovesAFileContributedAndDoesNotDecide() {
        round.fill(world.staff, unit, "47.4");
        world.assign(world.staff2, world.reviewerPost);
        PersonId third = world.person(Role.SECTION_STAFF, world.own, world.ownDivision, world.ownSection);
        world.assign(third, world.headPost);
        EvidenceFile file = add(world.staff2, "数え方.pdf", Samples.pdf()).file();
        evidence.remove(third, file.id());
        round.handIn(world.staff, unit);
        fourEyes(() -> round.pass(world.staff2, unit));
        round.pass(world.reviewer, unit);
        fourEyes(() -> round.approve(third, unit));
    }

    @Test
    void strangersFindNothing() {
        EvidenceFile file = add(world.staff, "数え方.pdf", Samples.pdf()).file();
        TestWorld elsewhere = new TestWorld(jdbc, 1);
        for (PersonId by : List.of(elsewhere.staff, elsewhere.head, world.administrator)) {
            notFound(by, file);
            assertThatThrownBy(() -> evidence.of(by, unit)).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> evidence.add(by, unit, "a.pdf", 10, NEVER_READ))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> evidence.remove(by, file.id())).isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> evidence.remove(world.staff, Long.MAX_VALUE)).isInstanceOf(NotFoundException.class);
        assertThat(stored().files()).isEqualTo(1);
    }

    @Test
    void filesAtTheSameMomentAllArrive() throws Exception {
        try (ExecutorService senders = Executors.newFixedThreadPool(5)) {
            List<Future<Evidence.Added>> sent = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                String name = i + ".pdf";
                sent.add(senders.submit(() -> add(world.staff, name, Samples.pdf())));
            }
            for (Future<Evidence.Added> each : sent) {
                each.get();
            }
        }
        assertThat(evidence.of(world.staff, unit)).hasSize(10);
        assertThat(jdbc.sql("SELECT draft_seq FROM submission WHERE id = ?")
                        .param(unit.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    /** Whatever comes first: a file is either in the revision or was refused. */
    @Test
    void nothingSlipsInBetweenHandingInAndFreezing() throws Exception {
        int inTime = 0;
        int tooLate = 0;
        round.fill(world.staff, unit, "47.4");
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            for (int i = 1; i <= 20; i++) {
                String name = i + ".pdf";
                Future<Boolean> adding = people.submit(() -> {
                    try {
                        add(world.staff2, name, Samples.pdf());
                        return true;
                    } catch (RefusedException late) {
                        return false;
                    }
                });
                Future<Submission> handing = people.submit(() -> round.handIn(world.staff, unit));
                boolean added = adding.get();
                handing.get();
                boolean named = frozen(i).stream().anyMatch(file -> file.name().equals(name));
                assertThat(named).as("round %d", i).isEqualTo(added);
                inTime += added ? 1 : 0;
                tooLate += added ? 0 : 1;
                round.recall(world.staff, unit);
                evidence.of(world.staff, unit).stream()
                        .filter(file -> !file.removed())
                        .forEach(file -> evidence.remove(world.staff, file.id()));
            }
        }
        System.out.printf("files against handing in: %d in the revision, %d refused%n", inTime, tooLate);
    }

    private void notFound(PersonId by, EvidenceFile file) {
        assertThatThrownBy(() -> evidence.download(by, file.id())).isInstanceOf(NotFoundException.class);
    }

    private static void refusedNow(ThrowingCallable act) {
        assertThat(catchThrowableOfType(RefusedException.class, act).sentence().key())
                .isEqualTo("authority.notNow");
    }

    private static void fourEyes(ThrowingCallable act) {
        assertThat(catchThrowableOfType(RefusedException.class, act).sentence().key())
                .isEqualTo("authority.fourEyes");
    }

    private Revision revision(int no) {
        return round.entry.revision(world.staff, unit, no);
    }

    private List<UnitContent.EnteredFile> frozen(int no) {
        return contents.read(revision(no)).evidence();
    }
}
