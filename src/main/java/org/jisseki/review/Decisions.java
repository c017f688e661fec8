package org.jisseki.review;

import java.util.List;
import java.util.Map;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.submission.Findings;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Seen;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitForm;
import org.springframework.stereotype.Component;

/**
 * Decisions on a revision that was seen. Each is one transaction: the guarded update of the submission with its row of the
 * record, the decision's row, the engine's step.
 */
@Component
public class Decisions {

    private final Submissions submissions;
    private final Findings findings;
    private final DecisionRows rows;
    private final DecisionSteps steps;
    private final Looks looks;
    private final OneClick oneClick;

    Decisions(
            Submissions submissions,
            Findings findings,
            DecisionRows rows,
            DecisionSteps steps,
            Looks looks,
            OneClick oneClick) {
        this.submissions = submissions;
        this.findings = findings;
        this.rows = rows;
        this.steps = steps;
        this.looks = looks;
        this.oneClick = oneClick;
    }

    /** The reviewer passes on (確認して回す). @throws org.jisseki.submission.ConflictException where somebody was first */
    public Submission pass(PersonId by, Seen seen) {
        return oneClick.run(() -> {
            Submissions.Moved moved = submissions.pass(by, seen);
            rows.add(by, moved, "PASS");
            looks.decided(by, seen);
            steps.pass(moved.before().process());
            return moved.after();
        });
    }

    /** The post that the route names approves (決裁する). @throws org.jisseki.submission.ConflictException likewise */
    public Submission approve(PersonId by, Seen seen) {
        return oneClick.run(() -> {
            Submissions.Moved moved = submissions.approve(by, seen);
            rows.add(by, moved, "APPROVE");
            looks.decided(by, seen);
            steps.approve(moved.before().process());
            return moved.after();
        });
    }

    /**
     * Sends back for correction (差し戻す), with at least one finding.
     *
     * @throws InvalidFieldsException where a finding says nothing
     * @throws org.jisseki.submission.ConflictException where somebody was first
     */
    public Submission sendBack(PersonId by, Seen seen, List<NewFinding> raised) {
        if (raised.isEmpty()) {
            throw new InvalidFieldsException(Map.of(UnitForm.WHOLE, Sentence.of("review.findingMissing")));
        }
        return oneClick.run(() -> {
            Submissions.Moved moved = submissions.sendBack(by, seen, "findings=" + raised.size());
            findings.add(by, moved.after(), raised);
            rows.add(by, moved, "RETURN");
            looks.decided(by, seen);
            steps.sendBack(moved.before().process(), moved.before().status());
            return moved.after();
        });
    }
}
