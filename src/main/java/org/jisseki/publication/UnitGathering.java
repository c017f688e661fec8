package org.jisseki.publication;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.plan.Plans;
import org.jisseki.submission.FixedContents;
import org.jisseki.submission.HandedIn;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.springframework.stereotype.Component;

/** Gathers for a sheet what was fixed of a measure's units: what each revision holds, what is missing, whose each is. */
@Component
class UnitGathering {

    private final Submissions submissions;
    private final FixedContents contents;
    private final HandedIn handedIn;
    private final Plans plans;

    UnitGathering(Submissions submissions, FixedContents contents, HandedIn handedIn, Plans plans) {
        this.submissions = submissions;
        this.contents = contents;
        this.handedIn = handedIn;
        this.plans = plans;
    }

    /** The units of one cycle, which are read once for all its measures. */
    OfCycle in(Cycle cycle) {
        return new OfCycle(
                submissions.of(cycle.id()).stream()
                        .collect(Collectors.toMap(Submission::id, Function.identity(), (one, same) -> one)),
                UnitNames.of(plans, cycle.plan()));
    }

    /** All that one cycle's units are gathered from. */
    final class OfCycle {

        private final Map<SubmissionId, Submission> byId;
        private final UnitNames names;

        private OfCycle(Map<SubmissionId, Submission> byId, UnitNames names) {
            this.byId = byId;
            this.names = names;
        }

        /** What was fixed of one measure's units. */
        EditionUnits of(List<FixedUnit> units) {
            EditionUnits gathered = new EditionUnits();
            for (FixedUnit unit : units) {
                Integer revisionNo = unit.revisionNo();
                if (revisionNo == null) {
                    Submission submission = Objects.requireNonNull(byId.get(unit.submission()));
                    gathered.miss(submission, names.missing(submission, unit.publicReason()));
                } else {
                    gathered.add(
                            contents.read(unit.submission(), revisionNo, Objects.requireNonNull(unit.revisionHash())),
                            handedIn.section(unit.submission()).orElse(null));
                }
            }
            return gathered;
        }
    }
}
