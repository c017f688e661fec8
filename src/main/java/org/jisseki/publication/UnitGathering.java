package org.jisseki.publication;

import java.util.ArrayList;
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
import org.jisseki.submission.UnitContent;
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

    /**
     * What a sheet is made of.
     *
     * @param made which revision of each unit, in the same order
     */
    record Gathered(EditionUnits units, List<UnreleasedSheet.Unit> made) {}

    /** All that one cycle's units are gathered from. */
    final class OfCycle {

        private final Map<SubmissionId, Submission> byId;
        private final UnitNames names;

        private OfCycle(Map<SubmissionId, Submission> byId, UnitNames names) {
            this.byId = byId;
            this.names = names;
        }

        /** What was fixed of one measure's units. */
        Gathered of(List<FixedUnit> units) {
            EditionUnits gathered = new EditionUnits();
            List<UnreleasedSheet.Unit> made = new ArrayList<>();
            for (FixedUnit unit : units) {
                Integer revisionNo = unit.revisionNo();
                if (revisionNo == null) {
                    Submission submission = Objects.requireNonNull(byId.get(unit.submission()));
                    gathered.miss(submission, names.missing(submission, unit.publicReason()));
                    made.add(new UnreleasedSheet.Unit(names.titled(submission), null, null));
                } else {
                    UnitContent content =
                            contents.read(unit.submission(), revisionNo, Objects.requireNonNull(unit.revisionHash()));
                    gathered.add(content, handedIn.section(unit.submission()).orElse(null));
                    made.add(new UnreleasedSheet.Unit(
                            UnitNames.titled(content.kind(), content.title()), revisionNo, unit.revisionHash()));
                }
            }
            return new Gathered(gathered, made);
        }
    }
}
