package org.jisseki.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jisseki.authority.Action;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.submission.ConflictException;
import org.jisseki.submission.DecidedUnits;
import org.jisseki.submission.Entry;
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
    private final DecidedUnits decided;
    private final Findings findings;
    private final Entry entry;
    private final DecisionRows rows;
    private final DecisionSteps steps;
    private final AwaitedRelease awaited;
    private final Looks looks;
    private final OneClick oneClick;

    Decisions(
            Submissions submissions,
            DecidedUnits decided,
            Findings findings,
            Entry entry,
            DecisionRows rows,
            DecisionSteps steps,
            AwaitedRelease awaited,
            Looks looks,
            OneClick oneClick) {
        this.submissions = submissions;
        this.decided = decided;
        this.findings = findings;
        this.entry = entry;
        this.rows = rows;
        this.steps = steps;
        this.awaited = awaited;
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
     * Passes on or approves several at once: all or none, each as it was seen, in the order of their ids. Only what the person
     * looked at in its newest revision, and on which no finding is open.
     *
     * @param action {@link Action#PASS} or {@link Action#APPROVE}
     * @throws RefusedException naming the first that keeps all of them from being decided; a conflict as a conflict
     */
    public List<Submission> together(PersonId by, Action action, List<Seen> chosen) {
        return oneClick.run(() -> chosen.stream()
                .sorted(Comparator.comparing(seen -> seen.submission().value()))
                .map(seen -> named(by, seen, () -> oneOfSeveral(by, action, seen)))
                .toList());
    }

    /**
     * Approves the evaluation of a measure and its parts in one act (決裁する for the sheet): all or none, each as it was seen, in
     * the order of their ids. What is open on them was before the eyes of who decides and keeps nobody from it.
     *
     * @param parts those that wait for the person, of one measure
     * @throws RefusedException naming the first that keeps all of them from being decided; a conflict as a conflict
     */
    public List<Submission> measure(PersonId by, List<Seen> parts) {
        if (parts.isEmpty()) {
            throw new RefusedException("review.measure.nothing");
        }
        return oneClick.run(() -> {
            List<Submission> decided = parts.stream()
                    .sorted(Comparator.comparing(seen -> seen.submission().value()))
                    .map(seen -> named(by, seen, () -> approve(by, seen)))
                    .toList();
            if (decided.stream().map(Submission::measure).distinct().count() > 1) {
                throw new NotFoundException();
            }
            return decided;
        });
    }

    private Submission oneOfSeveral(PersonId by, Action action, Seen seen) {
        submissions.get(by, seen.submission());
        if (!looks.has(by, seen)) {
            throw new RefusedException("review.bulk.notLooked");
        }
        Submission after = action == Action.PASS ? pass(by, seen) : approve(by, seen);
        // asked while the row is held: nobody can raise one any more
        if (findings.countUnsettled(after) > 0) {
            throw new RefusedException("review.bulk.unsettled");
        }
        return after;
    }

    /** A refusal within several says of which it speaks. */
    private Submission named(PersonId by, Seen seen, Supplier<Submission> act) {
        try {
            return act.get();
        } catch (ConflictException conflict) {
            throw new ConflictException(about(by, seen, conflict));
        } catch (NotFoundException notFound) {
            throw notFound;
        } catch (RefusedException refused) {
            throw new RefusedException(about(by, seen, refused));
        }
    }

    private Sentence about(PersonId by, Seen seen, RefusedException refused) {
        UnitForm form = entry.open(by, seen.submission()).form();
        Object title = form.evaluation() == null ? form.title() : Sentence.of("submission.evaluation", form.title());
        return Sentence.of("review.bulk.refused", title, refused.sentence());
    }

    /**
     * Sends back for correction (差し戻す), with at least one question: a new finding, or one that waits for an answer on
     * this revision already.
     *
     * @throws InvalidFieldsException where a finding says nothing, or nothing is asked
     * @throws org.jisseki.submission.ConflictException where somebody was first
     */
    public Submission sendBack(PersonId by, Seen seen, List<NewFinding> raised) {
        return oneClick.run(() -> {
            Submissions.Moved moved = submissions.sendBack(by, seen, "findings=" + raised.size());
            // asked while the row is held: nobody can close one any more
            if (raised.isEmpty() && findings.countAsked(moved.before()) == 0) {
                throw new InvalidFieldsException(Map.of(UnitForm.WHOLE, Sentence.of("review.findingMissing")));
            }
            findings.add(by, moved.after(), raised);
            rows.add(by, moved, "RETURN");
            looks.decided(by, seen);
            steps.sendBack(moved.before().process(), moved.before().status());
            return moved.after();
        });
    }

    /**
     * The central coordinator sends back what was approved (差し戻す), with at least one question, as in every return. A unit of the
     * year goes its whole way again in a process of its own, for the first has ended; a correction, which waits for its release, in
     * the same.
     *
     * @throws InvalidFieldsException where a finding says nothing, or nothing is asked
     * @throws org.jisseki.submission.ConflictException where somebody was first
     */
    public Submission returnDecided(PersonId by, Seen seen, List<NewFinding> raised) {
        return oneClick.run(() -> {
            Submissions.Moved moved = submissions.returnDecided(by, seen, "findings=" + raised.size());
            if (raised.isEmpty() && findings.countAsked(moved.before()) == 0) {
                throw new InvalidFieldsException(Map.of(UnitForm.WHOLE, Sentence.of("review.findingMissing")));
            }
            findings.add(by, moved.after(), raised);
            rows.add(by, moved, "RETURN_DECIDED");
            looks.decided(by, seen);
            if (moved.before().isCorrection()) {
                awaited.takeBack(seen.submission());
                steps.sendBack(moved.before().process(), Status.APPROVED);
            } else {
                decided.restart(seen.submission());
            }
            return moved.after();
        });
    }
}
