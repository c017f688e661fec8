package org.jisseki.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.authority.Permissions;
import org.jisseki.authority.Unit;
import org.jisseki.common.CycleId;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.organisation.Directory;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jisseki.record.RecordRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The guarded verbs: the only code that changes a submission's state. A verb asks the authority table, updates the row under the
 * version that was seen, and writes its row of the record, in that order; the engine's step is its caller's, in the same act.
 */
@Component
public class Submissions {

    /** A verb's outcome: the submission before and after, and the post as which it was done. */
    public record Moved(Submission before, Submission after, PostId post, String at) {}

    /** @param contributed whether the person entered, edited or handed in */
    record Asked(Submission read, Permissions permissions, boolean contributed) {}

    /** A submission as read for an act, and the post as which the act is done. */
    record Acting(Submission read, PostId post) {}

    // a report waits for no correction, and what was released stays in the sheet
    private static final Set<Action> OF_THE_YEAR = EnumSet.of(Action.NAME_MISSING, Action.STOP);

    // the year's units are released together, with their cycle
    private static final Set<Action> OF_CORRECTIONS = EnumSet.of(Action.RELEASE_CORRECTION);

    private final SubmissionRows rows;
    private final MeasureProgress progress;
    private final Authority authority;
    private final RecordBook record;
    private final Directory directory;
    private final OneClick oneClick;
    private final Clock clock;

    Submissions(
            SubmissionRows rows,
            MeasureProgress progress,
            Authority authority,
            RecordBook record,
            Directory directory,
            OneClick oneClick,
            Clock clock) {
        this.rows = rows;
        this.progress = progress;
        this.authority = authority;
        this.record = record;
        this.directory = directory;
        this.oneClick = oneClick;
        this.clock = clock;
    }

    /** A submission that a person may see. @throws NotFoundException where there is none for them */
    public Submission get(PersonId by, SubmissionId id) {
        return ask(by, id).read();
    }

    /** What a person may do with a submission in the state in which it was read. */
    public Permissions permissions(PersonId by, Submission submission) {
        return rows.find(submission.id(), by)
                .map(found -> permissions(submission, by, found))
                .orElseThrow(NotFoundException::new);
    }

    /** The reviewer passes on (確認して回す) the revision that they saw. */
    public Moved pass(PersonId by, Seen seen) {
        return decide(by, seen, Move.PASS, null);
    }

    /** The post that decides approves (決裁する) the revision that it saw. */
    public Moved approve(PersonId by, Seen seen) {
        return decide(by, seen, Move.APPROVE, null);
    }

    /** Sends back (差し戻す) the revision that was seen. @param detail which findings go with it */
    public Moved sendBack(PersonId by, Seen seen, String detail) {
        return decide(by, seen, Move.RETURN, detail);
    }

    /** Sends back (差し戻す) what was approved, as it was seen. @param detail which findings go with it */
    public Moved returnDecided(PersonId by, Seen seen, String detail) {
        return decide(by, seen, Move.RETURN_DECIDED, detail);
    }

    /**
     * Releases what is approved, with its cycle's sheets; whether the person may is asked of the cycle by the caller.
     *
     * @param approved as read in this act
     */
    public void release(PersonId by, PostId post, List<Submission> approved) {
        approved.forEach(submission -> move(by, post, submission, Move.RELEASE, null, null));
    }

    /** All submissions of a cycle without their corrections, by id; for acts on the whole cycle, whose caller has asked the table. */
    public List<Submission> of(CycleId cycle) {
        return rows.of(cycle);
    }

    /** Reads a submission with what the person may do with it. @throws NotFoundException where they may not see it */
    Asked ask(PersonId by, SubmissionId id) {
        SubmissionRows.AskedBy found = rows.find(id, by).orElseThrow(NotFoundException::new);
        Submission read = found.submission();
        Permissions permissions = permissions(read, by, found);
        permissions.require(Action.SEE);
        return new Asked(read, permissions, found.contributed());
    }

    /**
     * Reads a submission for an act on the version that was seen, and asks the table for it.
     *
     * @throws ConflictException where it is no longer as it was seen
     */
    Acting require(PersonId by, SubmissionId id, int version, Action action) {
        Asked asked = ask(by, id);
        if (asked.read().version() != version) {
            throw conflict(asked.read());
        }
        return new Acting(asked.read(), asked.permissions().require(action));
    }

    /** Moves a submission on, as it was read in this act. @throws ConflictException where somebody else was first */
    Moved move(
            PersonId by,
            PostId post,
            Submission read,
            Move move,
            @Nullable Revision revision,
            @Nullable String detail) {
        if (!move.from().contains(read.status())) {
            throw new RefusedException("authority.notNow");
        }
        Moved moved = write(by, post, read, move.name(), move.to(), revision, detail);
        if (move.decides()) {
            progress.changed(by, post, read.cycle(), read.measure());
        }
        return moved;
    }

    /**
     * Writes an act that changes nothing of what others see and decide on, such as asking for it again: the version stays, so that
     * nobody who has the submission open is refused for it.
     *
     * @return the act's number in the record
     * @throws ConflictException where somebody else was first
     */
    int note(PersonId by, PostId post, Submission read, String act, @Nullable String detail) {
        RecordRow row =
                record.next(read.head(), Act.of(Act.SUBMISSION, read.id().value(), by, post, act, detail));
        if (!rows.note(read, row.head())) {
            throw conflict(rows.find(read.id()).orElseThrow(NotFoundException::new));
        }
        record.add(row);
        return row.seq();
    }

    /** Writes an act that leaves the state as it is, under the same guard. @throws ConflictException likewise */
    Moved act(PersonId by, PostId post, Submission read, String act) {
        return act(by, post, read, act, null);
    }

    /** The same. @param detail identifiers that belong to it */
    Moved act(PersonId by, PostId post, Submission read, String act, @Nullable String detail) {
        return write(by, post, read, act, read.status(), null, detail);
    }

    private Moved write(
            PersonId by,
            PostId post,
            Submission read,
            String act,
            Status to,
            @Nullable Revision revision,
            @Nullable String detail) {
        int revisionNo = revision == null ? read.revisionNo() : revision.no();
        String revisionHash = revision == null ? read.revisionHash() : revision.sha256();
        boolean moves = to != read.status();
        RecordRow row = record.next(
                read.head(),
                new Act(
                        Act.SUBMISSION,
                        read.id().value(),
                        by,
                        post,
                        act,
                        moves ? read.status() : null,
                        moves ? to : null,
                        revisionNo == 0 ? null : Integer.valueOf(revisionNo),
                        revisionHash,
                        detail));
        LocalDate since = moves ? LocalDate.now(clock) : read.since();
        if (!rows.move(read, to, since, revisionNo, revisionHash, row.head())) {
            throw conflict(rows.find(read.id()).orElseThrow(NotFoundException::new));
        }
        record.add(row);
        Submission after = new Submission(
                read.id(),
                read.cycle(),
                read.kind(),
                read.unitId(),
                read.measure(),
                read.sectionId(),
                read.departmentId(),
                read.leadDepartmentId(),
                read.reviewer(),
                read.approver(),
                to,
                since,
                read.version() + 1,
                read.draftSeq(),
                revisionNo,
                revisionHash,
                row.head(),
                read.instanceId(),
                read.round());
        return new Moved(read, after, post, row.at());
    }

    /** Who was first, what they did and when. */
    ConflictException conflict(Submission now) {
        return record.newest(Act.SUBMISSION, now.id().value())
                .map(row -> {
                    PersonId person = row.act().person();
                    return new ConflictException(Sentence.of(
                            "submission.conflict",
                            person == null ? "" : directory.person(person),
                            Sentence.of("record.act." + row.act().act()),
                            OffsetDateTime.parse(row.at())));
                })
                .orElseGet(() -> new ConflictException(Sentence.of("submission.changed")));
    }

    private Moved decide(PersonId by, Seen seen, Move move, @Nullable String detail) {
        return oneClick.run(() -> {
            Acting acting = require(by, seen.submission(), seen.version(), Objects.requireNonNull(move.action()));
            Submission read = acting.read();
            if (read.revisionNo() != seen.revisionNo() || !seen.revisionHash().equals(read.revisionHash())) {
                throw conflict(read);
            }
            return move(by, acting.post(), read, move, null, detail);
        });
    }

    private Permissions permissions(Submission submission, PersonId by, SubmissionRows.AskedBy found) {
        Permissions permissions = authority.of(unit(submission, by, found), by);
        return permissions.without(submission.isCorrection() ? OF_THE_YEAR : OF_CORRECTIONS);
    }

    private static Unit unit(Submission submission, PersonId by, SubmissionRows.AskedBy asked) {
        return new Unit(
                submission.status(),
                submission.sectionId(),
                submission.departmentId(),
                submission.leadDepartmentId(),
                submission.reviewer(),
                submission.approver(),
                asked.contributed() ? Set.of(by) : Set.of(),
                asked.writers());
    }
}
