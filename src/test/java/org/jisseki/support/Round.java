package org.jisseki.support;

import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycles;
import org.jisseki.review.Decisions;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Findings;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitForm;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way of a submission through the services that the views call, in short words for tests. */
public class Round {

    public final Cycles cycles;
    public final Entry entry;
    public final Submissions submissions;
    public final Decisions decisions;
    private final Findings findings;
    private final JdbcClient jdbc;

    public Round(ApplicationContext portal) {
        this(portal::getBean);
    }

    public Round(Publishing.Beans portal) {
        this.cycles = portal.bean(Cycles.class);
        this.entry = portal.bean(Entry.class);
        this.submissions = portal.bean(Submissions.class);
        this.decisions = portal.bean(Decisions.class);
        this.findings = portal.bean(Findings.class);
        this.jdbc = portal.bean(JdbcClient.class);
    }

    /** Opens the world's year; answers its submissions. */
    public List<SubmissionId> open(TestWorld world) {
        return submissions
                .of(cycles.open(world.central, world.opening(), (done, total) -> {})
                        .cycle()
                        .id())
                .stream()
                .map(Submission::id)
                .toList();
    }

    /** Types every field: this figure for each actual, an amount, a text. */
    public void fill(PersonId by, SubmissionId id, String actual) {
        for (String key : entry.open(by, id).form().keys()) {
            entry.save(
                    by,
                    id,
                    key,
                    switch (key) {
                        case UnitForm.SETTLED -> "990";
                        case UnitForm.RESULT -> "取り組んだ。";
                        default -> actual;
                    });
        }
    }

    public Submission handIn(PersonId by, SubmissionId id) {
        return entry.handIn(by, id, submissions.get(by, id).version());
    }

    public Submission recall(PersonId by, SubmissionId id) {
        return entry.recall(by, id, submissions.get(by, id).version());
    }

    public Submission pass(PersonId by, SubmissionId id) {
        return decisions.pass(by, submissions.get(by, id).seen());
    }

    public Submission approve(PersonId by, SubmissionId id) {
        return decisions.approve(by, submissions.get(by, id).seen());
    }

    public void answer(PersonId by, long finding) {
        int remarks = jdbc.sql("SELECT remark_seq FROM finding WHERE id = ?")
                .param(finding)
                .query(Integer.class)
                .single();
        findings.answer(by, new Finding.Read(finding, remarks), "根拠資料のとおりです。");
    }

    public Submission sendBack(PersonId by, SubmissionId id) {
        return decisions.sendBack(
                by, submissions.get(by, id).seen(), List.of(new NewFinding(UnitForm.SETTLED, "根拠を示してください。")));
    }
}
