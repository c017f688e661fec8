package org.jisseki.submission;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.springframework.stereotype.Component;

/**
 * An evaluation is written from the start, and handed in once every other unit of its measure passed its review or was named
 * missing.
 */
@Component
public class EvaluationGate {

    /** A unit that has not passed its review. @param title as the sheet prints it */
    public record Waiting(SubmissionId id, String title, Status status) {}

    private static final Set<Status> PASSED =
            EnumSet.of(Status.AWAITING_APPROVAL, Status.APPROVED, Status.RELEASED, Status.CANCELLED);
    private static final int NAMED = 5;

    private final SubmissionRows rows;
    private final MissingUnits missing;
    private final Forms forms;

    EvaluationGate(SubmissionRows rows, MissingUnits missing, Forms forms) {
        this.rows = rows;
        this.missing = missing;
        this.forms = forms;
    }

    /** The units that hold an evaluation up, by id; none for any other unit. Its caller may see the evaluation. */
    public List<Waiting> holdingUp(Submission submission) {
        if (submission.kind() != UnitKind.EVALUATION) {
            return List.of();
        }
        Set<SubmissionId> named = missing.of(submission.cycle(), submission.measure()).stream()
                .map(MissingUnit::submission)
                .collect(Collectors.toSet());
        return rows.of(submission.cycle(), submission.measure()).stream()
                .filter(unit -> unit.kind() != UnitKind.EVALUATION)
                .filter(unit -> !PASSED.contains(unit.status()) && !named.contains(unit.id()))
                .map(unit -> new Waiting(unit.id(), forms.of(unit).title(), unit.status()))
                .toList();
    }

    /** @throws RefusedException naming the first units that hold the evaluation up */
    void requirePassed(Submission submission) {
        List<Waiting> waiting = holdingUp(submission);
        if (!waiting.isEmpty()) {
            throw new RefusedException(
                    "submission.evaluation.heldUp",
                    waiting.size(),
                    waiting.stream().limit(NAMED).map(Waiting::title).collect(Collectors.joining("、")));
        }
    }
}
