package org.jisseki.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.MissingUnit;
import org.jisseki.submission.MissingUnits;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.springframework.stereotype.Component;

/** What a release of a cycle would hold now, or why there can be none. */
@Component
class ReleaseContents {

    private final MeasureReports reports;
    private final Submissions submissions;
    private final MissingUnits missingUnits;
    private final Corrections corrections;

    ReleaseContents(
            MeasureReports reports, Submissions submissions, MissingUnits missingUnits, Corrections corrections) {
        this.reports = reports;
        this.submissions = submissions;
        this.missingUnits = missingUnits;
        this.corrections = corrections;
    }

    Of of(CycleId cycle) {
        return new Of(
                reports.of(cycle),
                submissions.of(cycle).stream()
                        .filter(submission -> submission.status() != Status.CANCELLED)
                        .toList(),
                missingUnits.of(cycle).stream().collect(Collectors.toMap(MissingUnit::submission, Function.identity())),
                corrections.released(cycle));
    }

    /**
     * A cycle at one moment.
     *
     * @param submissions without those that were stopped
     * @param corrected   the newest released correction of what was corrected
     */
    record Of(
            List<MeasureReport> reports,
            List<Submission> submissions,
            Map<SubmissionId, MissingUnit> missing,
            Map<SubmissionId, Submission> corrected) {

        /** What is approved and not released: what a release takes in. */
        List<Submission> approved() {
            return submissions.stream()
                    .filter(submission -> submission.status() == Status.APPROVED)
                    .toList();
        }

        /** What is neither decided nor named missing. */
        List<Submission> undecided() {
            return submissions.stream()
                    .filter(submission -> !isDecided(submission) && !missing.containsKey(submission.id()))
                    .toList();
        }

        /** The reports that get an edition: those of what is approved. */
        List<MeasureReport> released() {
            Set<MeasureId> measures = measures();
            return reports.stream()
                    .filter(report -> measures.contains(report.measure()))
                    .toList();
        }

        /** Of the measures that get an edition each unit: its revision, one of an earlier edition too, or why it is missing. */
        List<FixedUnit> units() {
            Set<MeasureId> measures = measures();
            return submissions.stream()
                    .filter(submission -> measures.contains(submission.measure()))
                    .map(this::fix)
                    .toList();
        }

        /** The same while something is undecided: it stands as missing, without a reason yet. */
        List<FixedUnit> asTheyStand() {
            Set<SubmissionId> open = undecided().stream().map(Submission::id).collect(Collectors.toSet());
            return units().stream()
                    .map(unit -> open.contains(unit.submission()) ? unit.undecided() : unit)
                    .toList();
        }

        /** Why there can be no release, in a sentence. */
        Optional<Sentence> obstacle() {
            if (approved().isEmpty()) {
                return Optional.of(Sentence.of("publication.nothingApproved"));
            }
            int undecided = undecided().size();
            return notFrozen()
                    .or(() -> undecided == 0
                            ? Optional.empty()
                            : Optional.of(Sentence.of("publication.release.undecided", undecided)));
        }

        /** The same as far as the assembly draft goes. */
        Optional<Sentence> notFrozen() {
            long left = reports.stream()
                    .filter(report -> report.status().compareTo(ReportStatus.FROZEN) < 0)
                    .count();
            return left == 0 ? Optional.empty() : Optional.of(Sentence.of("publication.release.notFrozen", left));
        }

        private Set<MeasureId> measures() {
            return approved().stream().map(Submission::measure).collect(Collectors.toSet());
        }

        private FixedUnit fix(Submission submission) {
            MissingUnit named = missing.get(submission.id());
            return named == null
                    ? FixedUnit.approved(corrected.getOrDefault(submission.id(), submission))
                    : FixedUnit.missing(submission, named);
        }

        private static boolean isDecided(Submission submission) {
            return submission.status() == Status.APPROVED || submission.status() == Status.RELEASED;
        }
    }
}
