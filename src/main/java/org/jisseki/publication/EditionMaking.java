package org.jisseki.publication;

import java.util.List;
import java.util.Objects;
import org.jisseki.common.NotFoundException;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.record.RecordBook;
import org.jisseki.submission.ApprovedCorrections;
import org.jisseki.submission.LaterYears;
import org.jisseki.submission.Submission;
import org.springframework.stereotype.Component;

/**
 * Makes the editions that a release has fixed, one at a call, in the transaction of the engine's job: a job that breaks off leaves
 * nothing, and one that comes again finds what was made.
 */
@Component
public class EditionMaking {

    private final ReportRows reports;
    private final ReleaseRows releases;
    private final FixedUnitRows fixed;
    private final Cycles cycles;
    private final UnitGathering gathering;
    private final Sheets sheets;
    private final Editions editions;
    private final LaterYears laterYears;
    private final ApprovedCorrections corrections;
    private final EditionJobs jobs;
    private final RecordBook record;

    EditionMaking(
            ReportRows reports,
            ReleaseRows releases,
            FixedUnitRows fixed,
            Cycles cycles,
            UnitGathering gathering,
            Sheets sheets,
            Editions editions,
            LaterYears laterYears,
            ApprovedCorrections corrections,
            EditionJobs jobs,
            RecordBook record) {
        this.reports = reports;
        this.releases = releases;
        this.fixed = fixed;
        this.cycles = cycles;
        this.gathering = gathering;
        this.sheets = sheets;
        this.editions = editions;
        this.laterYears = laterYears;
        this.corrections = corrections;
        this.jobs = jobs;
        this.record = record;
    }

    /**
     * Makes a report's edition of the release under way. With the last one the release becomes public.
     *
     * @return whether units are missing in it, which may follow in a later one
     */
    public boolean make(long reportId) {
        MeasureReport report = reports.find(reportId).orElseThrow(NotFoundException::new);
        Release release = releases.active(report.cycle()).orElseThrow(NotFoundException::new);
        List<FixedUnit> units = fixed.released(release.id(), report.measure());
        if (!editions.isMade(release.id(), report.measure())) {
            add(report, release, units);
            completeWithTheLast(release);
            letGoOn(report);
        }
        return units.stream().anyMatch(unit -> unit.revisionNo() == null);
    }

    private void add(MeasureReport report, Release release, List<FixedUnit> units) {
        Cycle cycle = cycles.get(report.cycle());
        EditionUnits gathered = gathering.in(cycle).of(units).units();
        String at = Objects.requireNonNull(release.releasedAt());
        Sheet sheet = sheets.next(EditionKind.UPDATE, report.measure(), cycle.year(), at, gathered, null);
        Edition made = editions.add(cycle.id(), report.measure(), release.setBy(), release.id(), sheet);
        for (FixedUnit unit : units) {
            Integer revisionNo = unit.revisionNo();
            if (revisionNo != null) {
                laterYears.take(unit.submission(), revisionNo, Objects.requireNonNull(unit.revisionHash()), made.id());
            }
        }
    }

    // corrections of the measure that waited for this edition longer than they were tried
    private void letGoOn(MeasureReport report) {
        jobs.retry(corrections.of(report.cycle()).stream()
                .filter(correction -> correction.measure().equals(report.measure()))
                .map(Submission::process)
                .toList());
    }

    private void completeWithTheLast(Release release) {
        Release held = releases.hold(release.id());
        if (editions.countMade(held.id()) == fixed.measures(held.id())) {
            releases.done(held.id(), record.now());
            if (!releases.move(held, ReleaseStatus.PUBLIC, held.releasedAt())) {
                throw new IllegalStateException("Release " + held.id() + " moved while it was held");
            }
        }
    }
}
