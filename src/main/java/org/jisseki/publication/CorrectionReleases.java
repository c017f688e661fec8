package org.jisseki.publication;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.jisseki.review.AwaitedRelease;
import org.jisseki.submission.ApprovedCorrections;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 公表 of approved corrections, at once or at a date and time: each waits until the central coordinator lets it out, or sends it
 * back. The edition is made afterwards, by the engine's job, and is public once it is there.
 */
@Component
public class CorrectionReleases implements AwaitedRelease {

    private static final String RELEASE = "RELEASE_CORRECTION";

    private final ApprovedCorrections approved;
    private final CorrectionReleaseRows rows;
    private final CorrectionSteps steps;
    private final Authority authority;
    private final OneClick oneClick;
    private final Clock clock;

    CorrectionReleases(
            ApprovedCorrections approved,
            CorrectionReleaseRows rows,
            CorrectionSteps steps,
            Authority authority,
            OneClick oneClick,
            Clock clock) {
        this.approved = approved;
        this.rows = rows;
        this.steps = steps;
        this.authority = authority;
        this.oneClick = oneClick;
        this.clock = clock;
    }

    /** How many approved corrections nobody has released yet, those with a time among them; 0 for who does not release. */
    public int countWaiting(PersonId by) {
        return authority.may(by, Action.RELEASE) ? rows.countWaiting() : 0;
    }

    /**
     * Releases one or several at once (今すぐ公表する), in place of times that were set: all or none.
     *
     * @throws RefusedException where one is released already, or was sent back meanwhile
     */
    public void release(PersonId by, List<AsSeen> chosen) {
        requireSome(chosen);
        approved.each(by, chosen, RELEASE, moved -> {
            takeBack(moved.after().id());
            rows.add(moved.after().id(), now(), ReleaseStatus.MAKING, by, moved.post());
            steps.release(moved.after().process());
        });
    }

    /**
     * Sets 公表日時 of one or several, in place of what was set before: the portal releases them then by itself.
     *
     * @throws InvalidFieldsException where the time is missing or past, under {@link Releases#AT}
     * @throws RefusedException       likewise
     */
    public void schedule(PersonId by, List<AsSeen> chosen, @Nullable LocalDateTime at) {
        requireSome(chosen);
        approved.each(by, chosen, "SCHEDULE_RELEASE", moved -> schedule(by, moved, at));
    }

    /** Takes a time back that was set. @throws RefusedException where there is none any more */
    public void withdraw(PersonId by, AsSeen seen) {
        approved.each(by, List.of(seen), "WITHDRAW_RELEASE", moved -> {
            CorrectionRelease set = rows.active(moved.after().id()).orElseThrow(CorrectionReleases::changed);
            withdraw(set);
        });
    }

    /**
     * Releases what is due, each by who set its time.
     *
     * @return how many were released
     */
    public int releaseDue() {
        int released = 0;
        for (CorrectionRelease due : rows.due(now())) {
            released += oneClick.run(() -> releaseDue(due)) ? 1 : 0;
        }
        return released;
    }

    @Override
    public void takeBack(SubmissionId correction) {
        rows.active(correction).ifPresent(this::withdraw);
    }

    private void schedule(PersonId by, Submissions.Moved moved, @Nullable LocalDateTime at) {
        if (at == null || !at.isAfter(now())) {
            throw new InvalidFieldsException(Map.of(
                    Releases.AT, Sentence.of(at == null ? "publication.release.noTime" : "publication.release.past")));
        }
        takeBack(moved.after().id());
        rows.add(moved.after().id(), at, ReleaseStatus.SCHEDULED, by, moved.post());
    }

    /** Whoever moves the row on releases; of several one does. The submission is held first, as every other act holds it. */
    private boolean releaseDue(CorrectionRelease due) {
        Submission held = approved.holdOne(due.correction());
        if (!rows.move(due, ReleaseStatus.MAKING)) {
            return false;
        }
        approved.act(due.setBy(), due.setAs(), held, RELEASE);
        steps.release(held.process());
        return true;
    }

    private void withdraw(CorrectionRelease set) {
        if (set.status() != ReleaseStatus.SCHEDULED || !rows.move(set, ReleaseStatus.WITHDRAWN)) {
            throw changed();
        }
    }

    private static void requireSome(List<AsSeen> chosen) {
        if (chosen.isEmpty()) {
            throw new RefusedException("publication.waiting.none");
        }
    }

    private static RefusedException changed() {
        return new RefusedException("publication.waiting.changed");
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
