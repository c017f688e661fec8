package org.jisseki.publication;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.PlanId;
import org.jisseki.common.Sentence;
import org.jisseki.plan.PlanUnit;
import org.jisseki.plan.Plans;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitKind;
import org.jspecify.annotations.Nullable;

/** What a plan's units are called, as sheets print them, and their codes. */
record UnitNames(Map<Key, PlanUnit> units) {

    /** A kind of unit, and its number in the plan. */
    record Key(String kind, long id) {

        static Key of(Submission submission) {
            return new Key(submission.kind().name(), submission.unitId());
        }
    }

    static UnitNames of(Plans plans, PlanId plan) {
        return new UnitNames(plans.unitsOf(plan).stream()
                .collect(Collectors.toMap(unit -> new Key(unit.kind(), unit.id()), Function.identity())));
    }

    /** What a unit is called in lists: by its name, and an evaluation as what it is. */
    Sentence titled(Submission submission) {
        return titled(submission.kind(), of(submission));
    }

    /** The same of a unit whose name is known. */
    static Sentence titled(UnitKind kind, String name) {
        return Sentence.of(kind == UnitKind.EVALUATION ? "submission.evaluation" : "publication.unit", name);
    }

    String of(Submission submission) {
        return unit(submission).name();
    }

    /** What a sheet says of a unit that is missing in it. @param why for anyone to read */
    Sheet.Missing missing(Submission submission, @Nullable String why) {
        PlanUnit unit = unit(submission);
        return new Sheet.Missing(unit.name(), unit.kind(), why, unit.code());
    }

    private PlanUnit unit(Submission submission) {
        return Objects.requireNonNull(units.get(Key.of(submission)));
    }
}
