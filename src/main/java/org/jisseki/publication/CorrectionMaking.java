package org.jisseki.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.plan.Plans;
import org.jisseki.record.RecordBook;
import org.jisseki.submission.ApprovedCorrections;
import org.jisseki.submission.Correction;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.FixedContents;
import org.jisseki.submission.HandedIn;
import org.jisseki.submission.LaterYears;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.springframework.stereotype.Component;

/**
 * Makes the edition of an approved correction, in the transaction of the engine's job: what was released of the measure, with what
 * was corrected in its place. A job that breaks off leaves nothing, and one that comes again finds what was made.
 */
@Component
public class CorrectionMaking {

    private final ApprovedCorrections approved;
    private final Corrections corrections;
    private final Submissions submissions;
    private final FixedContents contents;
    private final HandedIn handedIn;
    private final ReportRows reports;
    private final ReleaseRows releases;
    private final CorrectionReleaseRows waits;
    private final Cycles cycles;
    private final Plans plans;
    private final Sheets sheets;
    private final Editions editions;
    private final LaterYears laterYears;
    private final RecordBook record;

    CorrectionMaking(
            ApprovedCorrections approved,
            Corrections corrections,
            Submissions submissions,
            FixedContents contents,
            HandedIn handedIn,
            ReportRows reports,
            ReleaseRows releases,
            CorrectionReleaseRows waits,
            Cycles cycles,
            Plans plans,
            Sheets sheets,
            Editions editions,
            LaterYears laterYears,
            RecordBook record) {
        this.approved = approved;
        this.corrections = corrections;
        this.submissions = submissions;
        this.contents = contents;
        this.handedIn = handedIn;
        this.reports = reports;
        this.releases = releases;
        this.waits = waits;
        this.cycles = cycles;
        this.plans = plans;
        this.sheets = sheets;
        this.editions = editions;
        this.laterYears = laterYears;
        this.record = record;
    }

    /**
     * Makes the next edition of the measure and releases the correction with it.
     *
     * @throws IllegalStateException where a release is about to make an edition of the measure; the job comes again
     */
    public void make(SubmissionId id) {
        ApprovedCorrections.Approved due = approved.hold(id);
        if (editions.isMade(id)) {
            return;
        }
        Submission corrected = due.submission();
        // of two corrections of one measure the second finds the first's edition
        if (reports.hold(corrected.cycle(), corrected.measure()).isEmpty()) {
            throw new NotFoundException();
        }
        waitForRelease(corrected);
        Optional<CorrectionRelease> released = waits.active(id);
        // of those that a model without a wait let go by their approval there is no other
        PersonId by = released.map(CorrectionRelease::setBy).orElse(due.by());
        PostId post = released.map(CorrectionRelease::setAs).orElse(due.post());
        Edition made = editions.addCorrection(
                corrected.cycle(), corrected.measure(), by, corrected.id(), next(due.correction(), corrected));
        laterYears.take(
                corrected.id(), corrected.revisionNo(), Objects.requireNonNull(corrected.revisionHash()), made.id());
        approved.release(due, by, post);
        released.ifPresent(release -> {
            if (!waits.move(release, ReleaseStatus.PUBLIC)) {
                throw new IllegalStateException("Release of correction " + id + " moved while it was held");
            }
        });
    }

    /** What the next edition of the measure holds, were it made of the correction now. */
    Sheet next(Correction correction, Submission corrected) {
        Cycle cycle = cycles.get(corrected.cycle());
        Map<SubmissionId, Submission> newest = corrections.released(cycle.id());
        UnitNames names = UnitNames.of(plans, cycle.plan());
        EditionUnits gathered = new EditionUnits();
        List<Sheet.Missing> told = told(corrected);
        for (Submission unit : submissions.of(cycle.id())) {
            if (!unit.measure().equals(corrected.measure()) || unit.status() == Status.CANCELLED) {
                continue;
            }
            if (unit.id().equals(correction.first())) {
                add(gathered, corrected);
            } else if (unit.status() == Status.RELEASED) {
                add(gathered, newest.getOrDefault(unit.id(), unit));
            } else {
                gathered.miss(unit, told(told, names.missing(unit, null)));
            }
        }
        return sheets.next(
                EditionKind.of(correction.kind()),
                corrected.measure(),
                cycle.year(),
                record.now(),
                gathered,
                correction.forPublic() ? correction.reason() : null);
    }

    /** What is missing in the edition before, with why it is so: a correction changes nothing of it. */
    private List<Sheet.Missing> told(Submission corrected) {
        return new ArrayList<>(editions.newestSheet(corrected.cycle(), corrected.measure())
                .map(Sheet::missing)
                .orElse(List.of()));
    }

    private static Sheet.Missing told(List<Sheet.Missing> told, Sheet.Missing unit) {
        Optional<Sheet.Missing> of = told.stream().filter(unit::isOfUnitOf).findFirst();
        // each tells of one: where an edition of before names two units alike, in the order of both
        of.ifPresent(told::remove);
        return of.map(same -> new Sheet.Missing(unit.name(), unit.kind(), same.reason(), unit.code()))
                .orElse(unit);
    }

    // what a release has fixed before this correction must not come after it
    private void waitForRelease(Submission corrected) {
        releases.active(corrected.cycle())
                .filter(release ->
                        release.status() == ReleaseStatus.MAKING && !editions.isMade(release.id(), corrected.measure()))
                .ifPresent(release -> {
                    throw new IllegalStateException("Release " + release.id() + " makes its edition first");
                });
    }

    private void add(EditionUnits gathered, Submission unit) {
        gathered.add(
                contents.read(unit.id(), unit.revisionNo(), Objects.requireNonNull(unit.revisionHash())),
                handedIn.section(unit.id()).orElse(null));
    }
}
