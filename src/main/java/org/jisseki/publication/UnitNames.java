package org.jisseki.publication;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jisseki.common.PlanId;
import org.jisseki.common.Sentence;
import org.jisseki.plan.PlanUnit;
import org.jisseki.plan.Plans;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitKind;

/** The names of a plan's units, as sheets print them. */
record UnitNames(Map<Key, String> names) {

    /** A kind of unit, and its number in the plan. */
    record Key(String kind, long id) {}

    static UnitNames of(Plans plans, PlanId plan) {
        return new UnitNames(plans.unitsOf(plan).stream()
                .collect(Collectors.toMap(unit -> new Key(unit.kind(), unit.id()), PlanUnit::name)));
    }

    /** What a unit is called in lists: by its name, and an evaluation as what it is. */
    Sentence titled(Submission submission) {
        return Sentence.of(
                submission.kind() == UnitKind.EVALUATION ? "submission.evaluation" : "publication.unit",
                of(submission));
    }

    String of(Submission submission) {
        return Objects.requireNonNull(names.get(new Key(submission.kind().name(), submission.unitId())));
    }
}
