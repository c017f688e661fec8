package org.jisseki.publication;

import java.util.List;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.plan.Measure;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitContent;
import org.jspecify.annotations.Nullable;

/**
 * A measure's report as the central check sees it beside the others.
 *
 * @param lead   the lead department
 * @param grade  進展度, once the evaluation is decided; NULL before
 * @param missed the main indicators whose target was missed, by name, of what is decided
 * @param units  without those that were stopped
 */
public record CheckedMeasure(
        MeasureReport report,
        Measure measure,
        String lead,
        @Nullable String grade,
        List<String> missed,
        List<Unit> units) {

    /**
     * A unit of it.
     *
     * @param content      what its newest revision says; NULL before the first
     * @param openFindings findings that nobody has closed
     * @param missing      why it was named missing; NULL where it was not
     */
    public record Unit(
            Submission submission,
            Sentence name,
            @Nullable UnitContent content,
            int openFindings,
            @Nullable String missing) {

        public boolean isDecided() {
            return submission.status() == Status.APPROVED || submission.status() == Status.RELEASED;
        }
    }

    public int openFindings() {
        return units.stream().mapToInt(Unit::openFindings).sum();
    }

    /** How many units are neither decided nor named missing. */
    public int undecided() {
        return (int) units.stream()
                .filter(unit -> !unit.isDecided() && unit.missing() == null)
                .count();
    }

    public List<Unit> missing() {
        return units.stream().filter(unit -> unit.missing() != null).toList();
    }

    /** What the act of the check has to name. */
    public MeasureReports.Seen seen() {
        return new MeasureReports.Seen(report.id(), report.version());
    }
}
