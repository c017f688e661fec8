package org.jisseki.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleStatus;
import org.jisseki.cycle.Cycles;
import org.jisseki.submission.MissingUnit;
import org.jisseki.submission.MissingUnits;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.springframework.stereotype.Component;

/** 案（議会提出版）: the reports of all measures of a cycle, frozen together as they are shown to the assembly. */
@Component
public class AssemblyDraft {

    private final Cycles cycles;
    private final MeasureReports reports;
    private final ReportSteps steps;
    private final Submissions submissions;
    private final MissingUnits missingUnits;
    private final FixedUnitRows fixed;
    private final DraftSheets sheets;
    private final Authority authority;
    private final OneClick oneClick;

    AssemblyDraft(
            Cycles cycles,
            MeasureReports reports,
            ReportSteps steps,
            Submissions submissions,
            MissingUnits missingUnits,
            FixedUnitRows fixed,
            DraftSheets sheets,
            Authority authority,
            OneClick oneClick) {
        this.cycles = cycles;
        this.reports = reports;
        this.steps = steps;
        this.submissions = submissions;
        this.missingUnits = missingUnits;
        this.fixed = fixed;
        this.sheets = sheets;
        this.authority = authority;
        this.oneClick = oneClick;
    }

    /**
     * Freezes all reports of a cycle, in one act: what each unit's approved revision is, or why it is missing.
     *
     * @param version of the cycle, as it was seen
     * @throws RefusedException where a report is not checked, or none is left to freeze
     */
    public void freeze(PersonId by, CycleId id, int version) {
        oneClick.run(() -> {
            PostId post = authority.require(by, Action.FREEZE);
            Cycle read = cycles.get(id);
            if (read.version() != version || read.status() != CycleStatus.OPEN) {
                throw new RefusedException("cycle.changed");
            }
            cycles.act(by, post, read, "FREEZE");
            List<MeasureReport> toFreeze = checked(reports.hold(id));
            // read once the reports are held: whatever was sent back before has reopened its report
            List<FixedUnit> units = units(id, measures(toFreeze));
            fixed.freeze(id, units);
            sheets.keep(read, units);
            reports.freeze(by, post, toFreeze);
            steps.freeze(toFreeze.stream().map(MeasureReport::process).toList());
        });
    }

    private static List<MeasureReport> checked(List<MeasureReport> all) {
        List<MeasureReport> checked = all.stream()
                .filter(report -> report.status() == ReportStatus.CHECKED)
                .toList();
        long unchecked = all.stream()
                .filter(report ->
                        report.status() == ReportStatus.COLLECTING || report.status() == ReportStatus.CHECKING)
                .count();
        if (unchecked > 0) {
            throw new RefusedException("publication.freeze.unchecked", unchecked);
        }
        if (checked.isEmpty()) {
            throw new RefusedException("publication.freeze.nothing");
        }
        return checked;
    }

    private static Set<MeasureId> measures(List<MeasureReport> reports) {
        return reports.stream().map(MeasureReport::measure).collect(Collectors.toSet());
    }

    private List<FixedUnit> units(CycleId id, Set<MeasureId> measures) {
        Map<SubmissionId, MissingUnit> missing =
                missingUnits.of(id).stream().collect(Collectors.toMap(MissingUnit::submission, Function.identity()));
        List<FixedUnit> units = new ArrayList<>();
        for (Submission submission : submissions.of(id)) {
            MissingUnit named = missing.get(submission.id());
            if (!measures.contains(submission.measure()) || submission.status() == Status.CANCELLED) {
                continue;
            }
            units.add(named == null ? FixedUnit.approved(submission) : FixedUnit.missing(submission, named));
        }
        return units;
    }
}
