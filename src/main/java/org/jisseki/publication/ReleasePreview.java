package org.jisseki.publication;

import java.util.List;
import java.util.Optional;
import org.jisseki.common.MeasureId;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jspecify.annotations.Nullable;

/**
 * What a release of a cycle would take in, what it would leave out, and how far one is that is under way.
 *
 * @param obstacle why there can be no release now
 * @param active   the release that is set or under way
 */
public record ReleasePreview(
        Cycle cycle,
        List<OfMeasure> measures,
        List<Edition> released,
        Optional<Sentence> obstacle,
        Optional<Making> active) {

    /** One measure's units, in the order of print. */
    public record OfMeasure(MeasureId measure, String code, String name, ReportStatus status, List<UnitState> units) {

        public List<UnitState> in(Status status) {
            return units.stream().filter(unit -> unit.status() == status).toList();
        }

        /** Neither approved nor released. */
        public List<UnitState> missing() {
            return units.stream()
                    .filter(unit -> unit.status() != Status.APPROVED && unit.status() != Status.RELEASED)
                    .toList();
        }
    }

    /**
     * A unit.
     *
     * @param version of its submission
     * @param holder  the section or post with whom it is
     * @param reason  why it was named missing; NULL where it was not
     */
    public record UnitState(
            SubmissionId id,
            int version,
            Sentence name,
            Status status,
            String holder,
            @Nullable String reason) {}

    /**
     * A release that is set or under way.
     *
     * @param made   how many editions are made, of {@code of}
     * @param failed how many could not be made, however often it was tried
     */
    public record Making(Release release, int made, int of, int failed) {}

    /** How many units a release would take in. */
    public int approved() {
        return measures.stream().mapToInt(m -> m.in(Status.APPROVED).size()).sum();
    }

    public int missing() {
        return measures.stream().mapToInt(m -> m.missing().size()).sum();
    }

    /** What is neither decided nor named missing. */
    public List<UnitState> undecided() {
        return measures.stream()
                .flatMap(measure -> measure.missing().stream())
                .filter(unit -> unit.reason() == null)
                .toList();
    }
}
