package org.jisseki.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jisseki.common.Status.APPROVED;
import static org.jisseki.common.Status.AWAITING_APPROVAL;
import static org.jisseki.common.Status.DRAFT;
import static org.jisseki.common.Status.RELEASED;

import java.util.List;
import java.util.function.Consumer;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.publication.CorrectionReleases;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.support.Publishing;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Who lets a correction out, and when: sentences written by hand from the order. None reads the table. */
class CorrectionOracleProcessTest extends Oracle {

    private final Publishing publishing;
    private final Corrections corrections;
    private final CorrectionReleases releases;

    CorrectionOracleProcessTest(ApplicationContext portal, Corrections corrections, CorrectionReleases releases) {
        super(portal);
        this.publishing = new Publishing(portal);
        this.corrections = corrections;
        this.releases = releases;
    }

    @Test
    @DisplayName("Nobody but the central coordinator lets an approved correction out")
    void nobodyButTheCentralCoordinatorLetsAnApprovedCorrectionOut() {
        correction();
        entered(APPROVED);
        for (PersonId by : List.of(world.staff, world.reviewer, world.head, world.coordinator)) {
            refused(release(), by);
        }
        hidden(release(), world.administrator);
        hidden(release(), otherStaff());
        publishing.releaseCorrections(world.central, id);
        assertThat(round.submissions.get(world.central, id).status()).isEqualTo(RELEASED);
    }

    @Test
    @DisplayName("Nobody lets a correction out before it is approved")
    void nobodyLetsACorrectionOutBeforeItIsApproved() {
        correction();
        refused(release(), world.central);
        entered(AWAITING_APPROVAL);
        refused(release(), world.central);
    }

    @Test
    @DisplayName("Nobody lets out a correction that they entered themselves")
    void nobodyLetsOutACorrectionThatTheyEntered() {
        correction();
        entered(APPROVED);
        PostId post = world.post(Role.CENTRAL_COORDINATOR, world.other, null, null);
        world.assign(world.staff, post);
        fourEyes(release(), world.staff);
        publishing.releaseCorrections(world.central, id);
    }

    @Test
    @DisplayName("What the year itself asked for is released with the year, never alone")
    void whatTheYearAskedForIsNeverReleasedAlone() {
        unit(APPROVED);
        refused(release(), world.central);
    }

    private Consumer<PersonId> release() {
        return by -> releases.release(by, List.of(new AsSeen(id, version())));
    }

    private void entered(Status to) {
        round.fill(world.staff, id, "48");
        advance(DRAFT, to);
    }

    private void correction() {
        unit(APPROVED);
        publishing.release(world.central, cycle());
        id = corrections
                .open(world.staff, id, version(), NewCorrection.of("誤記"))
                .id();
    }
}
