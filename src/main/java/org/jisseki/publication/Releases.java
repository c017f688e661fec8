package org.jisseki.publication;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleStatus;
import org.jisseki.cycle.Cycles;
import org.jisseki.record.RecordBook;
import org.jisseki.submission.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 公表, at once or at a date and time: a short transaction fixes which revision of each unit goes into the next edition of each
 * measure's sheet; the editions are made afterwards, by the engine's jobs, and all become public together.
 */
@Component
public class Releases {

    /** The key under which a problem with the time is named. */
    public static final String AT = "at";

    private final Cycles cycles;
    private final MeasureReports reports;
    private final ReleaseContents contents;
    private final ReleaseRows rows;
    private final ReportSteps steps;
    private final EditionJobs jobs;
    private final FixedUnitRows fixed;
    private final Submissions submissions;
    private final Authority authority;
    private final RecordBook record;
    private final OneClick oneClick;
    private final Clock clock;

    Releases(
            Cycles cycles,
            MeasureReports reports,
            ReleaseContents contents,
            ReleaseRows rows,
            ReportSteps steps,
            EditionJobs jobs,
            FixedUnitRows fixed,
            Submissions submissions,
            Authority authority,
            RecordBook record,
            OneClick oneClick,
            Clock clock) {
        this.cycles = cycles;
        this.reports = reports;
        this.contents = contents;
        this.rows = rows;
        this.steps = steps;
        this.jobs = jobs;
        this.fixed = fixed;
        this.submissions = submissions;
        this.authority = authority;
        this.record = record;
        this.oneClick = oneClick;
        this.clock = clock;
    }

    /** Whether the person is one who releases: for the navigation. */
    public boolean isFor(PersonId person) {
        return authority.may(person, Action.RELEASE);
    }

    /**
     * Releases at once (今すぐ公表する), in place of a time that was set.
     *
     * @param version of the cycle, as it was seen
     * @throws RefusedException where the cycle is not frozen, a unit is neither approved nor named missing, or nothing is approved
     */
    public Release release(PersonId by, CycleId id, int version) {
        return oneClick.run(() -> {
            PostId post = authority.require(by, Action.RELEASE);
            Cycle cycle = unchanged(id, version);
            Release set = rows.active(id).orElseGet(() -> rows.schedule(id, now(), by, post));
            return claim(set)
                    .map(claimed -> carryOut(by, post, cycle, claimed))
                    .orElseThrow(() -> new RefusedException("publication.release.changed"));
        });
    }

    /**
     * Sets 公表日時, in place of one that was set before: the portal releases then by itself.
     *
     * @param version of the cycle, as it was seen
     * @throws InvalidFieldsException where the time is missing or past
     */
    public Release schedule(PersonId by, CycleId id, int version, @Nullable LocalDateTime at) {
        return oneClick.run(() -> {
            PostId post = authority.require(by, Action.RELEASE);
            if (at == null || !at.isAfter(now())) {
                throw new InvalidFieldsException(Map.of(
                        AT, Sentence.of(at == null ? "publication.release.noTime" : "publication.release.past")));
            }
            Cycle cycle = unchanged(id, version);
            rows.active(id).ifPresent(this::withdraw);
            contents.of(id).notFrozen().ifPresent(sentence -> {
                throw new RefusedException(sentence);
            });
            Release set = rows.schedule(id, at, by, post);
            cycles.act(by, post, cycle, "SCHEDULE_RELEASE");
            return set;
        });
    }

    /** Takes a time back that was set. @param version of the cycle, as it was seen */
    public void withdraw(PersonId by, CycleId id, int version) {
        oneClick.run(() -> {
            PostId post = authority.require(by, Action.RELEASE);
            Cycle cycle = unchanged(id, version);
            withdraw(rows.active(id).orElseThrow(() -> new RefusedException("publication.release.changed")));
            cycles.act(by, post, cycle, "WITHDRAW_RELEASE");
        });
    }

    /**
     * Releases what is due, each by who set its time. One that cannot go yet, since a unit is neither approved nor named missing,
     * waits until it can.
     *
     * @return how many were released
     */
    public int releaseDue() {
        int released = 0;
        for (Release due : rows.due(now())) {
            released += oneClick.run(() -> releaseDue(due)) ? 1 : 0;
        }
        return released;
    }

    /**
     * Tries again to make the editions that could not be made.
     *
     * @throws RefusedException where there are none: somebody else was first, or they were made meanwhile
     */
    public void retry(PersonId by, CycleId id) {
        oneClick.run(() -> {
            PostId post = authority.require(by, Action.RELEASE);
            Set<String> failed = jobs.failed(processes(id));
            if (failed.isEmpty()) {
                throw new RefusedException("publication.retry.none");
            }
            cycles.act(by, post, cycles.get(id), "RETRY_EDITION");
            jobs.retry(failed);
        });
    }

    private boolean releaseDue(Release due) {
        if (contents.of(due.cycle()).obstacle().isPresent()) {
            return false;
        }
        Optional<Release> claimed = claim(due);
        claimed.ifPresent(release -> carryOut(due.setBy(), due.setAs(), cycles.get(due.cycle()), release));
        return claimed.isPresent();
    }

    /** Whoever moves the row on releases; of several one does, whenever they come. */
    private Optional<Release> claim(Release read) {
        return read.status() == ReleaseStatus.SCHEDULED && rows.move(read, ReleaseStatus.MAKING, record.now())
                ? rows.find(read.id())
                : Optional.empty();
    }

    private Release carryOut(PersonId by, PostId post, Cycle cycle, Release claimed) {
        cycles.act(by, post, cycle, "RELEASE");
        ReleaseContents.Of content = contents.of(cycle.id());
        content.obstacle().ifPresent(sentence -> {
            throw new RefusedException(sentence);
        });
        submissions.release(by, post, content.approved());
        fixed.release(claimed.id(), content.units());
        List<MeasureReport> released = content.released();
        reports.release(by, post, released);
        steps.release(released.stream().map(MeasureReport::process).toList());
        return claimed;
    }

    private void withdraw(Release set) {
        if (set.status() != ReleaseStatus.SCHEDULED || !rows.move(set, ReleaseStatus.WITHDRAWN, null)) {
            throw new RefusedException("publication.release.changed");
        }
    }

    private Cycle unchanged(CycleId id, int version) {
        Cycle read = cycles.get(id);
        if (read.version() != version || read.status() != CycleStatus.OPEN) {
            throw new RefusedException("cycle.changed");
        }
        return read;
    }

    private List<String> processes(CycleId id) {
        return reports.of(id).stream().map(MeasureReport::process).toList();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }
}
