package org.jisseki.authority;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jisseki.common.PersonId;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.publication.CorrectionReleases;
import org.jisseki.review.Decisions;
import org.jisseki.submission.AsSeen;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.DecidedUnits;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Evidence;
import org.jisseki.submission.Extending;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Findings;
import org.jisseki.submission.MissingUnits;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Parts;
import org.jisseki.submission.Reassigning;
import org.jisseki.submission.Reminding;
import org.jisseki.submission.Seen;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitDates;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.evidence.Samples;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every way in which the services let a person act on a unit, by the action of the table that it asks for. */
class Acts {

    /** What a decision has to name, as the row has it; a stranger who guesses gets it right. */
    private record Row(Status status, int version, int revisionNo, String revisionHash) {}

    private final Entry entry;
    private final Findings findings;
    private final Evidence evidence;
    private final Parts parts;
    private final Submissions submissions;
    private final Decisions decisions;
    private final MissingUnits missing;
    private final DecidedUnits decided;
    private final Reminding reminding;
    private final Extending extending;
    private final Reassigning reassigning;
    private final Corrections corrections;
    private final CorrectionReleases releases;
    private final JdbcClient jdbc;

    Acts(ApplicationContext portal) {
        this.entry = portal.getBean(Entry.class);
        this.findings = portal.getBean(Findings.class);
        this.evidence = portal.getBean(Evidence.class);
        this.parts = portal.getBean(Parts.class);
        this.submissions = portal.getBean(Submissions.class);
        this.decisions = portal.getBean(Decisions.class);
        this.decided = portal.getBean(DecidedUnits.class);
        this.missing = portal.getBean(MissingUnits.class);
        this.reminding = portal.getBean(Reminding.class);
        this.extending = portal.getBean(Extending.class);
        this.reassigning = portal.getBean(Reassigning.class);
        this.corrections = portal.getBean(Corrections.class);
        this.releases = portal.getBean(CorrectionReleases.class);
        this.jdbc = portal.getBean(JdbcClient.class);
    }

    Map<String, ThrowingCallable> of(Action action, PersonId by, SubmissionId id) {
        Row row = row(id);
        Seen seen = new Seen(id, row.version(), row.revisionNo(), row.revisionHash());
        Map<String, ThrowingCallable> acts = new LinkedHashMap<>();
        switch (action) {
            case SEE -> {
                acts.put("get", () -> submissions.get(by, id));
                acts.put("open", () -> entry.open(by, id));
                acts.put("read findings", () -> findings.of(by, id));
                acts.put("list evidence", () -> evidence.of(by, id));
                if (row.revisionNo() > 0) {
                    acts.put("read a revision", () -> entry.revision(by, id, row.revisionNo()));
                    acts.put("download evidence", () -> evidence.download(by, oldestFile(id)));
                }
            }
            case EDIT -> {
                acts.put("answer a finding", () -> findings.answer(by, finding(id, 1), "差引簿のとおりです。"));
                acts.put("add evidence", () -> addFile(by, id));
                acts.put("remove evidence", () -> evidence.remove(by, newestFile(id)));
                acts.put("save", () -> entry.save(by, id, UnitForm.SETTLED, String.valueOf(by.value())));
            }
            case HAND_IN -> acts.put("hand in", () -> entry.handIn(by, id, row.version()));
            case FINISH_PART ->
                acts.put("be done with a part, and go on", () -> {
                    parts.finish(by, id);
                    parts.resume(by, id);
                });
            case RECALL -> acts.put("recall", () -> entry.recall(by, id, row.version()));
            case PASS -> acts.put("pass", () -> decisions.pass(by, seen));
            case APPROVE -> acts.put("approve", () -> decisions.approve(by, seen));
            case RETURN ->
                acts.put(
                        "send back",
                        () -> decisions.sendBack(by, seen, List.of(new NewFinding(UnitForm.SETTLED, "根拠は。"))));
            case COMMENT -> {
                acts.put(
                        "raise a finding",
                        () -> findings.raise(by, id, List.of(new NewFinding(UnitForm.SETTLED, "根拠は。"))));
                acts.put("ask again", () -> findings.askAgain(by, finding(id, 2), "もう一度。"));
            }
            case CLOSE_FINDING -> acts.put("close a finding", () -> findings.close(by, finding(id, 2)));
            case NAME_MISSING -> {
                acts.put("name missing", () -> missing.name(by, id, row.version(), "集計が間に合わない。"));
                acts.put("take back missing", () -> missing.takeBack(by, id, row(id).version()));
            }
            case RETURN_DECIDED ->
                acts.put(
                        "send back what was approved",
                        () -> decisions.returnDecided(by, seen, List.of(new NewFinding(UnitForm.SETTLED, "根拠は。"))));
            case STOP -> acts.put("stop", () -> decided.stop(by, id, row.version(), "今年度は対象外。"));
            case REMIND -> acts.put("remind", () -> reminding.remind(by, List.of(new AsSeen(id, row.version()))));
            case EXTEND -> acts.put("extend", () -> extend(by, id));
            case REASSIGN -> acts.put("reassign, and back", () -> reassign(by, id));
            case OPEN_CORRECTION ->
                acts.put("open a correction and give it up", () -> {
                    Submission opened = corrections.open(by, id, row.version(), NewCorrection.of("誤記のため。"));
                    corrections.cancel(by, opened.id(), opened.version());
                });
            case RELEASE_CORRECTION ->
                acts.put(
                        "set the time of a correction's release, and take it back",
                        () -> asCorrection(id, () -> {
                            releases.schedule(
                                    by,
                                    List.of(new AsSeen(id, row(id).version())),
                                    LocalDateTime.of(9999, 12, 31, 10, 0));
                            releases.withdraw(by, new AsSeen(id, row(id).version()));
                        }));
            default -> throw new IllegalArgumentException(action + " is done to no unit");
        }
        return acts;
    }

    /** Where an action leads to from a state in which it is allowed. */
    static Set<Status> outcome(Action action, Status state) {
        return switch (action) {
            case EDIT -> EnumSet.of(state == Status.NOT_STARTED ? Status.DRAFT : state);
            case HAND_IN -> EnumSet.of(Status.IN_REVIEW);
            case RECALL -> EnumSet.of(Status.DRAFT);
            case PASS -> EnumSet.of(Status.AWAITING_APPROVAL);
            case RETURN -> EnumSet.of(Status.RETURNED);
            case APPROVE -> EnumSet.of(Status.APPROVED);
            case RETURN_DECIDED -> EnumSet.of(Status.RETURNED);
            case STOP -> EnumSet.of(Status.CANCELLED);
            default -> EnumSet.of(state);
        };
    }

    /** As if the unit were the correction of another: only that is released by itself. */
    private void asCorrection(SubmissionId id, Runnable act) {
        jdbc.sql("UPDATE submission SET round = 900 WHERE id = ?")
                .param(id.value())
                .update();
        jdbc.sql("""
                        INSERT INTO correction (submission_id, first_id, base_id, kind, reason, edition_no, opened_by,
                            opened_on, for_public, active)
                        SELECT id, id, id, 'CORRECTION', '誤記', 1, ?, status_since, 1, NULL FROM submission WHERE id = ?""")
                .params(jdbc.sql("SELECT MIN(id) FROM person").query(Long.class).single(), id.value())
                .update();
        try {
            act.run();
        } finally {
            jdbc.sql("DELETE FROM correction_release WHERE submission_id = ?")
                    .param(id.value())
                    .update();
            jdbc.sql("DELETE FROM correction WHERE submission_id = ?")
                    .param(id.value())
                    .update();
            jdbc.sql("UPDATE submission SET round = 0 WHERE id = ?")
                    .param(id.value())
                    .update();
        }
    }

    boolean isHandedIn(SubmissionId id) {
        return row(id).revisionNo() > 0;
    }

    Status status(SubmissionId id) {
        return row(id).status();
    }

    /** All that an act could change, in one line. */
    String state(SubmissionId id) {
        return jdbc.sql("""
                        SELECT CONCAT_WS('|', s.status, s.version, s.draft_seq, s.revision_no, s.record_seq, s.record_hash,
                          (SELECT GROUP_CONCAT(d.field, '=', d.text, '/', d.edited_by ORDER BY d.field)
                             FROM draft_value d WHERE d.submission_id = s.id),
                          (SELECT GROUP_CONCAT(f.number, f.status, f.remark_seq ORDER BY f.number)
                             FROM finding f WHERE f.submission_id = s.id),
                          (SELECT GROUP_CONCAT(v.id, v.name, COALESCE(v.removed_by, '') ORDER BY v.id)
                             FROM evidence v WHERE v.submission_id = s.id),
                          (SELECT GROUP_CONCAT(f.number, r.seq, r.kind, COALESCE(r.text, '') ORDER BY f.number, r.seq)
                             FROM finding f JOIN jisseki_record.finding_remark r ON r.finding_id = f.id
                            WHERE f.submission_id = s.id),
                          (SELECT COUNT(*) FROM correction k WHERE k.first_id = s.id),
                          (SELECT m.reason FROM missing_unit m WHERE m.submission_id = s.id),
                          (SELECT COUNT(*) FROM contributor c WHERE c.submission_id = s.id),
                          (SELECT COUNT(*) FROM jisseki_record.record r
                            WHERE r.subject_kind = 'SUBMISSION' AND r.subject_id = s.id),
                          (SELECT COUNT(*) FROM jisseki_record.revision r WHERE r.submission_id = s.id),
                          (SELECT COUNT(*) FROM jisseki_record.decision e WHERE e.submission_id = s.id),
                          (SELECT GROUP_CONCAT(t.TASK_DEF_KEY_) FROM ACT_RU_TASK t
                            WHERE t.PROC_INST_ID_ = s.process_instance_id))
                          FROM submission s WHERE s.id = ?""").param(id.value()).query(String.class).single();
    }

    private Row row(SubmissionId id) {
        return jdbc.sql(
                        "SELECT status, version, revision_no, COALESCE(revision_hash, '') AS revision_hash FROM submission WHERE id = ?")
                .param(id.value())
                .query(Row.class)
                .single();
    }

    private Finding.Read finding(SubmissionId id, int number) {
        return jdbc.sql("SELECT id, remark_seq FROM finding WHERE submission_id = ? AND number = ?")
                .params(id.value(), number)
                .query((row, n) -> new Finding.Read(row.getLong(1), row.getInt(2)))
                .single();
    }

    // each time a day later than the last time
    private void extend(PersonId by, SubmissionId id) {
        LocalDate entry = jdbc.sql("""
                        SELECT COALESCE(s.entry_due, c.entry_due) FROM submission s JOIN cycle c ON c.id = s.cycle_id
                         WHERE s.id = ?""").param(id.value()).query(LocalDate.class).single();
        LocalDate to = entry.plusDays(1);
        LocalDate later = to.isAfter(LocalDate.of(2021, 6, 2)) ? to : null;
        extending.extend(
                by,
                List.of(new AsSeen(id, row(id).version())),
                new UnitDates.Dates(to, later, later != null && to.isAfter(LocalDate.of(2021, 6, 8)) ? to : null),
                "議会のため。");
    }

    private void reassign(PersonId by, SubmissionId id) {
        long section = jdbc.sql("SELECT section_id FROM submission WHERE id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
        long beside = jdbc.sql("""
                        SELECT b.id FROM section s JOIN section b ON b.division_id = s.division_id AND b.id <> s.id
                         WHERE s.id = ?""").param(section).query(Long.class).single();
        for (long to : new long[] {beside, section}) {
            reassigning.reassign(by, List.of(new AsSeen(id, row(id).version())), to, "異動のため。");
        }
    }

    private void addFile(PersonId by, SubmissionId id) throws IOException {
        byte[] file = Samples.pdf();
        evidence.add(by, id, "差引簿.pdf", file.length, new ByteArrayInputStream(file));
    }

    /** The first file is there, and named by the revision where there is one; what is added later is removed again. */
    long oldestFile(SubmissionId id) {
        return file("MIN", id);
    }

    private long newestFile(SubmissionId id) {
        return file("MAX", id);
    }

    private long file(String which, SubmissionId id) {
        return jdbc.sql("SELECT %s(id) FROM evidence WHERE submission_id = ? AND removed_by IS NULL".formatted(which))
                .param(id.value())
                .query(Long.class)
                .single();
    }
}
