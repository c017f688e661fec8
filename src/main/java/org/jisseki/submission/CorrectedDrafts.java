package org.jisseki.submission;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.RefusedException;
import org.springframework.stereotype.Component;

/** What is particular to the draft of a correction: which fields it may change, and what stays as it was released. */
@Component
class CorrectedDrafts {

    private final CorrectionRows rows;
    private final SubmissionRows submissions;
    private final RevisionRows revisions;
    private final Contents contents;

    CorrectedDrafts(CorrectionRows rows, SubmissionRows submissions, RevisionRows revisions, Contents contents) {
        this.rows = rows;
        this.submissions = submissions;
        this.revisions = revisions;
        this.contents = contents;
    }

    /** What a submission corrects; empty for the year's own. */
    Optional<Correction> of(Submission submission) {
        return submission.isCorrection() ? rows.find(submission.id()) : Optional.empty();
    }

    /** @throws RefusedException where it completes other fields than this one */
    void requireField(Submission submission, String field) {
        if (of(submission).filter(correction -> !correction.mayChange(field)).isPresent()) {
            throw new RefusedException("submission.correction.notNamed");
        }
    }

    /**
     * What is frozen of a draft: of a correction what nobody changed stays as it was released, judged by the rule of then.
     *
     * @throws RefusedException where a correction changes nothing
     */
    UnitContent frozen(Submission submission, UnitContent entered) {
        return of(submission)
                .map(correction -> {
                    UnitContent kept = keeping(base(correction), entered);
                    if (says(kept).equals(says(base(correction)))) {
                        throw new RefusedException("submission.correction.nothingChanged");
                    }
                    return kept;
                })
                .orElse(entered);
    }

    private UnitContent base(Correction correction) {
        return submissions
                .find(correction.base())
                .flatMap(base -> revisions.find(base.id(), base.revisionNo()))
                .map(contents::read)
                .orElseThrow(NotFoundException::new);
    }

    /** An actual that was not changed keeps target and achievement; the year's budget is what was known when it was released. */
    static UnitContent keeping(UnitContent base, UnitContent entered) {
        Map<Long, UnitContent.EnteredActual> before = base.actuals().stream()
                .collect(Collectors.toMap(UnitContent.EnteredActual::indicatorId, Function.identity()));
        List<UnitContent.EnteredActual> actuals = entered.actuals().stream()
                .map(now -> {
                    UnitContent.EnteredActual then = before.get(now.indicatorId());
                    return then == null || !then.actual().equals(now.actual()) ? now : then.proposing(now.next());
                })
                .toList();
        return entered.with(actuals, base.budget());
    }

    /** What the sheet prints of it, without hints and evidence. */
    private static UnitContent says(UnitContent content) {
        return new UnitContent(
                content.kind(),
                content.unitId(),
                content.title(),
                content.year(),
                content.actuals(),
                content.settled(),
                content.budget(),
                content.result(),
                List.of(),
                List.of(),
                content.settlement(),
                content.nextBudget(),
                content.evaluation());
    }
}
