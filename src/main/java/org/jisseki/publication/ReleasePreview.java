package org.jisseki.publication;

import java.util.List;
import org.jisseki.common.MeasureId;
import org.jisseki.common.Status;
import org.jisseki.cycle.Cycle;

/** What a release of a cycle would take in, and what it would leave out. */
public record ReleasePreview(Cycle cycle, List<OfMeasure> measures, List<Edition> released) {

    /** One measure's units, in the order of print. */
    public record OfMeasure(MeasureId measure, String code, String name, List<UnitState> units) {

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
     * @param holder the section or post with whom it is
     */
    public record UnitState(String name, Status status, String holder) {}

    /** How many units a release would take in. */
    public int approved() {
        return measures.stream().mapToInt(m -> m.in(Status.APPROVED).size()).sum();
    }

    public int missing() {
        return measures.stream().mapToInt(m -> m.missing().size()).sum();
    }
}
