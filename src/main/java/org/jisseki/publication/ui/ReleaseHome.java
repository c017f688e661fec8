package org.jisseki.publication.ui;

import static org.jisseki.common.ui.HomeNote.Kind.URGENT;
import static org.jisseki.common.ui.HomeNote.Kind.WAITING;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.HomeNote;
import org.jisseki.common.ui.HomeSource;
import org.jisseki.common.ui.Say;
import org.jisseki.publication.CorrectionReleases;
import org.jisseki.publication.ReleasePreview;
import org.jisseki.publication.ReleaseStatus;
import org.jisseki.publication.ReleaseTasks;
import org.jisseki.publication.ReportStatus;
import org.springframework.stereotype.Component;

/** On the home of who checks and releases: what waits on the way to the release. For who looks after the engine: what it gave up. */
@Component
class ReleaseHome implements HomeSource {

    private static final int FAILED = 10;
    private static final int CHECK = 30;
    private static final int FREEZE = 40;
    private static final int RELEASE = 50;

    private final ReleaseTasks tasks;
    private final CorrectionReleases corrections;
    private final Clock clock;

    ReleaseHome(ReleaseTasks tasks, CorrectionReleases corrections, Clock clock) {
        this.tasks = tasks;
        this.corrections = corrections;
        this.clock = clock;
    }

    @Override
    public List<HomeNote> notes(PersonId person, Optional<CycleId> cycle) {
        List<HomeNote> notes = new ArrayList<>();
        if (tasks.seesJobs(person)) {
            notes.add(jobs(tasks.failedJobs(person)));
        }
        waiting(corrections.countWaiting(person), notes);
        if (tasks.isFor(person) && cycle.isPresent()) {
            ReleaseTasks.Of now = tasks.of(person, cycle.get());
            failed(now, notes);
            check(now, notes);
            freeze(now, notes);
            release(now, notes);
        }
        return notes;
    }

    private static HomeNote jobs(int failed) {
        return failed == 0
                ? HomeNote.coming(
                        FAILED, Say.it("publication.home.jobs.none"), Say.it("publication.home.jobs.none.more"))
                : new HomeNote(
                        URGENT,
                        FAILED,
                        Say.it("publication.home.jobs", failed),
                        Say.it("publication.home.jobs.more"),
                        null,
                        "");
    }

    /** Corrections of any year: none is public before somebody here lets it out. */
    private static void waiting(int corrections, List<HomeNote> notes) {
        if (corrections > 0) {
            notes.add(toRelease(
                    WAITING,
                    RELEASE,
                    Say.it("publication.home.waiting", corrections),
                    Say.it("publication.home.waiting.more"),
                    "publication.home.waiting.act"));
        }
    }

    private static void failed(ReleaseTasks.Of now, List<HomeNote> notes) {
        int editions = now.making().map(ReleasePreview.Making::failed).orElse(0);
        if (editions > 0) {
            notes.add(toRelease(
                    URGENT,
                    FAILED,
                    Say.it("publication.home.failed", editions),
                    Say.it("publication.home.failed.more"),
                    "publication.home.failed.act"));
        }
        if (now.corrections() > 0) {
            notes.add(toRelease(
                    URGENT,
                    FAILED,
                    Say.it("publication.home.failed.corrections", now.corrections()),
                    Say.it("publication.home.failed.more"),
                    "publication.home.failed.act"));
        }
    }

    private static void check(ReleaseTasks.Of now, List<HomeNote> notes) {
        int checking = now.in(ReportStatus.CHECKING);
        int collecting = now.in(ReportStatus.COLLECTING);
        if (checking > 0) {
            String named = now.checking().stream()
                    .map(each -> Say.it("publication.home.check.one", each.code(), each.name(), each.since()))
                    .collect(Collectors.joining(Say.it("publication.home.and")));
            int more = checking - now.checking().size();
            notes.add(new HomeNote(
                    WAITING,
                    CHECK,
                    Say.it("publication.home.check", checking),
                    more > 0 ? Say.it("publication.home.check.others", named, more) : named,
                    CentralCheckView.ROUTE,
                    Say.it("publication.home.check.act")));
        }
        if (collecting > 0) {
            notes.add(HomeNote.coming(
                    CHECK,
                    Say.it("publication.home.collecting", collecting),
                    Say.it("publication.home.collecting.more", now.cycle().approvalDue())));
        }
    }

    private static void freeze(ReleaseTasks.Of now, List<HomeNote> notes) {
        int checked = now.in(ReportStatus.CHECKED);
        if (now.canFreeze()) {
            notes.add(new HomeNote(
                    WAITING,
                    FREEZE,
                    Say.it("publication.home.freeze", checked),
                    Say.it("publication.home.freeze.more"),
                    CentralCheckView.ROUTE,
                    Say.it("publication.home.freeze.act")));
        } else if (checked > 0) {
            notes.add(HomeNote.coming(
                    FREEZE,
                    Say.it("publication.home.checked", checked),
                    Say.it("publication.home.checked.more", now.in(ReportStatus.COLLECTING, ReportStatus.CHECKING))));
        }
    }

    private void release(ReleaseTasks.Of now, List<HomeNote> notes) {
        LocalDate planned = now.cycle().releaseOn();
        Optional<ReleasePreview.Making> making = now.making();
        if (making.isPresent()) {
            notes.add(set(making.get(), now));
        } else if (now.canRelease()) {
            boolean late = planned.isBefore(LocalDate.now(clock));
            notes.add(toRelease(
                    late ? URGENT : WAITING,
                    RELEASE,
                    Say.it("publication.home.release", now.approved()),
                    Say.it(late ? "publication.home.release.late" : "publication.home.release.planned", planned),
                    "publication.home.release.act"));
        } else if (now.in(ReportStatus.COLLECTING, ReportStatus.CHECKING, ReportStatus.CHECKED) == 0
                && now.undecided() > 0) {
            notes.add(toRelease(
                    WAITING,
                    RELEASE,
                    Say.it("publication.home.undecided", now.undecided()),
                    Say.it("publication.home.undecided.more", planned),
                    "publication.home.undecided.act"));
        }
    }

    private HomeNote set(ReleasePreview.Making making, ReleaseTasks.Of now) {
        LocalDateTime at = making.release().dueAt();
        String when =
                Say.it("publication.home.at", at.toLocalDate(), at.toLocalTime().toString());
        if (making.release().status() == ReleaseStatus.MAKING) {
            return HomeNote.coming(
                    RELEASE,
                    Say.it("publication.home.making", making.made(), making.of()),
                    Say.it("publication.home.making.more"));
        }
        if (at.isAfter(LocalDateTime.now(clock))) {
            return now.undecided() == 0
                    ? HomeNote.coming(
                            RELEASE, Say.it("publication.home.set", when), Say.it("publication.home.set.more"))
                    : toRelease(
                            WAITING,
                            RELEASE,
                            Say.it("publication.home.set", when),
                            Say.it("publication.home.set.undecided", now.undecided()),
                            "publication.home.undecided.act");
        }
        return toRelease(
                URGENT,
                RELEASE,
                Say.it("publication.home.past", when),
                Say.it("publication.home.set.undecided", now.undecided()),
                "publication.home.undecided.act");
    }

    private static HomeNote toRelease(HomeNote.Kind kind, int order, String what, String more, String act) {
        return new HomeNote(kind, order, what, more, ReleaseView.ROUTE, Say.it(act));
    }
}
