package org.jisseki.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jisseki.authority.Action;
import org.jisseki.common.CycleId;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.MeasureId;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Component;

/**
 * Units named missing (未提出) by the central coordinator, each with a reason: the measure's evaluation, its check and its
 * release do not wait for them. The unit itself goes its way; once it is approved it is missing no more.
 */
@Component
public class MissingUnits {

    /** A unit to be named. @param version of the submission, as it was seen */
    public record Chosen(SubmissionId id, int version) {}

    /** The key under which a problem with the reason is named. */
    public static final String REASON = "reason";

    /** The longest reason, in characters: it is printed beside 未提出. */
    public static final int LENGTH = 200;

    private final MissingUnitRows rows;
    private final Submissions submissions;
    private final MeasureProgress progress;
    private final RecordBook record;
    private final OneClick oneClick;
    private final Clock clock;

    MissingUnits(
            MissingUnitRows rows,
            Submissions submissions,
            MeasureProgress progress,
            RecordBook record,
            OneClick oneClick,
            Clock clock) {
        this.rows = rows;
        this.submissions = submissions;
        this.progress = progress;
        this.record = record;
        this.oneClick = oneClick;
        this.clock = clock;
    }

    /**
     * Names a unit missing.
     *
     * @param version of the submission, as it was seen
     * @throws InvalidFieldsException where the reason says nothing or too much
     * @throws ConflictException      where somebody acted on the submission since it was seen
     */
    public Submission name(PersonId by, SubmissionId id, int version, String reason) {
        return oneClick.run(() -> {
            Submissions.Acting acting = submissions.require(by, id, version, Action.NAME_MISSING);
            check(reason);
            Submissions.Moved moved = submissions.act(by, acting.post(), acting.read(), "NAME_MISSING");
            record.addReason(Act.SUBMISSION, id.value(), moved.after().head().seq(), reason.strip());
            if (!rows.add(new MissingUnit(id, reason.strip(), by, LocalDate.now(clock), true))) {
                throw new RefusedException("submission.missing.already");
            }
            told(by, moved);
            return moved.after();
        });
    }

    /**
     * Names several missing with one reason: all or none, in the order of their ids.
     *
     * @throws ConflictException where somebody acted on one since it was seen
     */
    public void name(PersonId by, List<Chosen> chosen, String reason) {
        oneClick.run(() -> chosen.stream()
                .sorted(Comparator.comparingLong(each -> each.id().value()))
                .forEach(each -> name(by, each.id(), each.version(), reason)));
    }

    /** Takes it back: the measure waits for the unit again. @param version as it was seen */
    public Submission takeBack(PersonId by, SubmissionId id, int version) {
        return oneClick.run(() -> {
            Submissions.Acting acting = submissions.require(by, id, version, Action.NAME_MISSING);
            Submissions.Moved moved = submissions.act(by, acting.post(), acting.read(), "TAKE_BACK_MISSING");
            if (!rows.remove(id)) {
                throw new RefusedException("submission.missing.not");
            }
            told(by, moved);
            return moved.after();
        });
    }

    /** What is missing of a cycle; its caller has asked who may see the whole of it. */
    public List<MissingUnit> of(CycleId cycle) {
        return rows.of(cycle);
    }

    /** What is missing of a measure; likewise. */
    public List<MissingUnit> of(CycleId cycle, MeasureId measure) {
        return rows.of(cycle, measure);
    }

    /** What was approved and is sent back is waited for again, whatever was said of it before; within the caller's act. */
    void forget(SubmissionId id) {
        rows.remove(id);
    }

    private void told(PersonId by, Submissions.Moved moved) {
        progress.changed(by, moved.post(), moved.after().cycle(), moved.after().measure());
    }

    /** @throws InvalidFieldsException where a reason says nothing or too much */
    static void check(String reason) {
        if (reason.isBlank()) {
            throw new InvalidFieldsException(Map.of(REASON, Sentence.of("submission.textMissing")));
        }
        if (reason.codePointCount(0, reason.length()) > LENGTH) {
            throw new InvalidFieldsException(Map.of(REASON, Sentence.of("submission.tooLong", LENGTH)));
        }
    }
}
