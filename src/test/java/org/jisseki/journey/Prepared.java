package org.jisseki.journey;

import java.time.LocalDate;
import java.util.List;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.cycle.FieldKind;
import org.jisseki.cycle.Guide;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.demo.DemoData;
import org.jisseki.plan.Plan;
import org.jisseki.plan.Plans;
import org.jisseki.review.Decisions;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Findings;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitForm;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Brings the demo's units into a state without a screen, through the services that the views call. */
final class Prepared {

    private static final FiscalYear YEAR = new FiscalYear(2020);

    private final Journey journey;
    private final Entry entry;
    private final Submissions submissions;
    private final Decisions decisions;
    private final Cycle cycle;

    /** Opens 令和2年度. */
    Prepared(Journey journey) {
        this.journey = journey;
        this.entry = journey.bean(Entry.class);
        this.submissions = journey.bean(Submissions.class);
        this.decisions = journey.bean(Decisions.class);
        Plan plan = journey.bean(Plans.class).named(DemoData.PLAN).orElseThrow();
        OpeningRequest request = new OpeningRequest(
                plan.id(),
                YEAR,
                LocalDate.of(2021, 5, 28),
                LocalDate.of(2021, 6, 2),
                LocalDate.of(2021, 6, 8),
                LocalDate.of(2021, 7, 15),
                new Guide(List.of(
                        new Guide.Line(FieldKind.ACTUAL, "年度末の値を、指標の単位で入力してください。", "47.4　200未満", false),
                        new Guide.Line(FieldKind.RESULT, "取り組んだことと、その結果どうなったかを書いてください。", "講座を5回開き、79社が参加した。", false),
                        new Guide.Line(FieldKind.NEXT_RATIONALE, "これまでの実績との関係が分かるように書いてください。", null, false))));
        this.cycle = journey.bean(Cycles.class)
                .open(person("kobayashi"), request, (done, total) -> {})
                .cycle();
    }

    Cycle cycle() {
        return cycle;
    }

    PersonId person(String username) {
        return DemoData.person(journey.bean(JdbcClient.class), username);
    }

    /** The submission of a program or an indicator that stands alone, by the plan's code. */
    SubmissionId unit(String code) {
        return new SubmissionId(journey.bean(JdbcClient.class)
                .sql("""
                        SELECT s.id FROM submission s
                          LEFT JOIN program p ON p.id = s.program_id LEFT JOIN indicator i ON i.id = s.indicator_id
                         WHERE s.round = 0 AND COALESCE(p.code, i.code) = ?""")
                .param(code)
                .query(Long.class)
                .single());
    }

    /** The newest submission of a unit: its last correction, where it has one. */
    SubmissionId newest(String code) {
        return new SubmissionId(journey.bean(JdbcClient.class)
                .sql("""
                        SELECT s.id FROM submission s
                          LEFT JOIN program p ON p.id = s.program_id LEFT JOIN indicator i ON i.id = s.indicator_id
                         WHERE COALESCE(p.code, i.code) = ? ORDER BY s.round DESC LIMIT 1""")
                .param(code)
                .query(Long.class)
                .single());
    }

    void filled(String unit, String by) {
        PersonId person = person(by);
        for (String key : entry.open(person, unit(unit)).form().keys()) {
            String text = switch (key) {
                case UnitForm.SETTLED -> "790";
                case UnitForm.RESULT -> "デモの成果。";
                default -> "26";
            };
            entry.save(person, unit(unit), key, text);
        }
    }

    void handedIn(String unit, String by) {
        filled(unit, by);
        handIn(unit, by);
    }

    void handIn(String unit, String by) {
        PersonId person = person(by);
        entry.handIn(person, unit(unit), submissions.get(person, unit(unit)).version());
    }

    void returned(String unit, String by, String finding) {
        PersonId person = person(by);
        decisions.sendBack(
                person, submissions.get(person, unit(unit)).seen(), List.of(new NewFinding(UnitForm.SETTLED, finding)));
    }

    void answered(String unit, String by) {
        PersonId person = person(by);
        Findings findings = journey.bean(Findings.class);
        findings.of(person, unit(unit)).forEach(finding -> findings.answer(person, finding.read(), "デモの回答。"));
    }

    /** Answers what was asked of a submission, and brings it to its approval again. */
    void answeredAndDecided(SubmissionId id, String staff, String reviewer, String head) {
        PersonId person = person(staff);
        Findings findings = journey.bean(Findings.class);
        findings.of(person, id).forEach(finding -> findings.answer(person, finding.read(), "デモの回答。"));
        entry.handIn(person, id, submissions.get(person, id).version());
        decisions.pass(person(reviewer), submissions.get(person(reviewer), id).seen());
        decisions.approve(person(head), submissions.get(person(head), id).seen());
    }

    void passed(String unit, String by) {
        PersonId person = person(by);
        decisions.pass(person, submissions.get(person, unit(unit)).seen());
    }

    void approved(String unit, String by) {
        PersonId person = person(by);
        decisions.approve(person, submissions.get(person, unit(unit)).seen());
    }
}
