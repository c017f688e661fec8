package org.jisseki.submission;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.SubmissionId;
import org.jisseki.plan.Approval;
import org.jisseki.plan.ApprovedValues;
import org.jisseki.plan.ForLater;
import org.jisseki.plan.ParagraphKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes what a released revision says of later years into the plan. What a form learns to ask for a later year is read here. */
@Component
public class LaterYears {

    private final SubmissionRows rows;
    private final FixedContents contents;
    private final ApprovedValues values;
    private final Forms forms;

    LaterYears(SubmissionRows rows, FixedContents contents, ApprovedValues values, Forms forms) {
        this.rows = rows;
        this.contents = contents;
        this.values = values;
        this.forms = forms;
    }

    /**
     * Takes it within the caller's act, which makes the edition, and once: who comes again changes nothing.
     *
     * @param sha256  of the revision as it was fixed
     * @param edition that was made with the revision; NULL where nobody knows any more
     * @throws IllegalStateException where the revision is not what was fixed
     */
    public void take(SubmissionId id, int revisionNo, String sha256, @Nullable Long edition) {
        UnitContent content = contents.read(id, revisionNo, sha256);
        Submission released = rows.find(id).orElseThrow(NotFoundException::new);
        FiscalYear reported = new FiscalYear(content.year());
        FiscalYear next = reported.plus(1);
        List<ForLater.Aimed> targets = new ArrayList<>();
        for (UnitContent.EnteredActual actual : content.actuals()) {
            UnitContent.Proposal proposed = actual.next();
            if (proposed != null) {
                targets.add(new ForLater.Aimed(actual.indicatorId(), next, proposed.target(), proposed.rationale()));
            } else if (released.isCorrection()) {
                targets.add(new ForLater.Aimed(actual.indicatorId(), next, null, null));
            }
        }
        List<ForLater.Budgeted> budgets = new ArrayList<>();
        if (content.kind() == UnitKind.PROGRAM && (content.nextBudget() != null || released.isCorrection())) {
            budgets.add(new ForLater.Budgeted(content.unitId(), next, content.nextBudget()));
        }
        values.take(
                new ForLater(new Approval(id, revisionNo, edition, reported), targets, budgets, paragraphs(content)));
        forms.forget();
    }

    private static List<ForLater.Written> paragraphs(UnitContent content) {
        UnitContent.Evaluation evaluation = content.evaluation();
        return evaluation == null
                ? List.of()
                : evaluation.paragraphs().stream()
                        .filter(paragraph -> paragraph.year() > content.year())
                        .map(paragraph -> new ForLater.Written(
                                new MeasureId(content.unitId()),
                                new FiscalYear(paragraph.year()),
                                ParagraphKind.valueOf(paragraph.kind()),
                                paragraph.number(),
                                paragraph.text(),
                                paragraph.sectionId()))
                        .toList();
    }
}
