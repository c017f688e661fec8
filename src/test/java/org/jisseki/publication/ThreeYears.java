package org.jisseki.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Guide;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.submission.Contents;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.Entry;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.UnitKind;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.jisseki.support.TestWorld;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A plan at work through years, by the services that the views call: two programs, of which one carries a second indicator that is
 * better the lower it is, an indicator that only grows and is its own unit, and the evaluation. No figure is typed twice.
 */
final class ThreeYears {

    final Round round;
    final TestWorld world;
    final Publishing publishing;
    final PersonId leadReviewer;
    final PersonId leadHead;
    private final PersonId leadStaff;
    private final Corrections corrections;
    private final Contents contents;
    private final JdbcClient jdbc;
    private int typed;

    ThreeYears(ApplicationContext portal, Round round, TestWorld world) {
        this.round = round;
        this.world = world.evaluated();
        this.publishing = new Publishing(portal);
        this.corrections = portal.getBean(Corrections.class);
        this.contents = portal.getBean(Contents.class);
        this.jdbc = portal.getBean(JdbcClient.class);
        this.leadStaff = world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        this.leadReviewer = world.holder(world.leadReviewerPost);
        this.leadHead = world.holder(world.leadHeadPost);
        world.indicator(world.programs.getFirst(), 3);
        world.indicator(world.programs.getFirst(), 4);
        change("UPDATE indicator SET direction = 'LOWER_IS_BETTER' WHERE code = 'I3' AND plan_id = ?");
        change("UPDATE indicator SET accumulation = 'CUMULATIVE', program_id = NULL WHERE code = 'I4' AND plan_id = ?");
        change(
                "UPDATE target t JOIN indicator i ON i.id = t.indicator_id SET t.printed = CONCAT('5', SUBSTR(i.code, 2)),"
                        + " t.value = CONCAT('5', SUBSTR(i.code, 2)) WHERE i.plan_id = ?");
        outline(0, 2020, "R2の概要甲");
        outline(0, 2021, "R3の概要甲");
        outline(1, 2020, "R2の概要乙");
    }

    private void outline(int program, int year, String text) {
        jdbc.sql("INSERT INTO program_outline (program_id, fiscal_year, outline) VALUES (?, ?, ?)")
                .params(world.programs.get(program), year, text)
                .update();
    }

    private void change(String sql) {
        jdbc.sql(sql).param(world.plan.value()).update();
    }

    String planCode() {
        return jdbc.sql("SELECT code FROM plan WHERE id = ?")
                .param(world.plan.value())
                .query(String.class)
                .single();
    }

    CycleId open(int year) {
        LocalDate due = LocalDate.of(year + 1, 5, 27);
        return round.cycles
                .open(
                        world.central,
                        new OpeningRequest(
                                world.plan,
                                new FiscalYear(year),
                                due,
                                due.plusDays(6),
                                due.plusDays(12),
                                due.plusDays(49),
                                Guide.NONE),
                        (done, total) -> {})
                .cycle()
                .id();
    }

    /** A cycle's units, in the order of print, the evaluation last. */
    List<Submission> units(CycleId cycle) {
        return round.submissions.of(cycle);
    }

    /** Who hands it in. */
    PersonId staff(Submission unit) {
        return unit.kind() == UnitKind.EVALUATION ? leadStaff : world.staff;
    }

    PersonId reviewer(Submission unit) {
        return unit.kind() == UnitKind.EVALUATION ? leadReviewer : world.reviewer;
    }

    void handIn(Submission unit) {
        UnitForm form = round.entry.open(staff(unit), unit.id()).form();
        for (String key : form.fields()) {
            if (!key.startsWith(UnitForm.TEXTUAL)
                    && !key.equals(UnitForm.SETTLED_KIND)
                    && !key.equals(UnitForm.SETTLED_DUE)) {
                round.entry.save(writer(form, key, unit), unit.id(), key, text(form, key));
            }
        }
        round.handIn(staff(unit), unit.id());
    }

    void approve(Submission unit) {
        round.pass(reviewer(unit), unit.id());
        round.approve(unit.kind() == UnitKind.EVALUATION ? leadHead : world.head, unit.id());
    }

    /** Types words for the next year's target of a unit's last indicator, before it is handed in. */
    void words(Submission unit, String words) {
        UnitForm.NextField next =
                round.entry.open(staff(unit), unit.id()).form().nexts().getLast();
        round.recall(staff(unit), unit.id());
        round.entry.save(staff(unit), unit.id(), UnitForm.textualKey(next.key()), UnitForm.CHOSEN);
        round.entry.save(staff(unit), unit.id(), next.key(), words);
        round.handIn(staff(unit), unit.id());
    }

    /** Corrects everything that a released unit said of the next year. */
    Submission correctNext(Submission released) {
        Submission opened = corrections.open(
                staff(released),
                released.id(),
                round.submissions.get(staff(released), released.id()).version(),
                NewCorrection.of("翌年度の値の誤記"));
        Entry.Opened entered = round.entry.open(staff(opened), opened.id());
        List<String> keys = new ArrayList<>();
        entered.form().nexts().forEach(next -> {
            keys.add(next.key());
            keys.add(next.rationaleKey());
            round.entry.save(staff(opened), opened.id(), UnitForm.textualKey(next.key()), "");
        });
        if (entered.form().settled() != null) {
            keys.add(UnitForm.NEXT_BUDGET);
        }
        keys.forEach(key -> round.entry.save(staff(opened), opened.id(), key, text(entered.form(), key)));
        round.handIn(staff(opened), opened.id());
        approve(opened);
        publishing.releaseCorrections(world.central, opened.id());
        return opened;
    }

    void release(CycleId cycle) {
        publishing.release(world.central, cycle);
    }

    /** What the newest released revisions of a cycle say. */
    List<ApprovedFact> facts(CycleId cycle) {
        Map<SubmissionId, Submission> newest = corrections.released(cycle);
        return units(cycle).stream()
                .map(unit -> newest.getOrDefault(unit.id(), unit))
                .map(unit -> round.entry.revision(
                        world.central,
                        unit.id(),
                        round.submissions.get(world.central, unit.id()).revisionNo()))
                .map(contents::read)
                .flatMap(content -> ApprovedFact.of(content).stream())
                .toList();
    }

    /** What a row of a file calls what facts are about, by {@link #named}. */
    Map<String, String> names(Sheet sheet) {
        Map<String, Long> indicators = ids("SELECT code, id FROM indicator WHERE plan_id = ?");
        Map<String, Long> programs = ids("SELECT code, id FROM program WHERE plan_id = ?");
        Map<String, String> names = new HashMap<>();
        sheet.indicators()
                .forEach(indicator -> names.put("indicator " + indicators.get(indicator.code()), indicator.name()));
        sheet.programs().forEach(program -> names.put("program " + programs.get(program.code()), program.title()));
        return names;
    }

    static String named(ApprovedFact fact) {
        return switch (fact.kind()) {
            case TARGET, ACTUAL, ACHIEVEMENT, RATIONALE -> "indicator " + fact.subject();
            case BUDGET, SETTLED, RATE, RESULT -> "program " + fact.subject();
            case PARAGRAPH -> "measure " + fact.subject();
        };
    }

    private Map<String, Long> ids(String sql) {
        Map<String, Long> ids = new HashMap<>();
        jdbc.sql(sql).param(world.plan.value()).query(row -> {
            ids.put(row.getString(1), row.getLong(2));
        });
        return ids;
    }

    private PersonId writer(UnitForm form, String key, Submission unit) {
        EvaluationForm evaluation = form.evaluation();
        return evaluation != null
                        && evaluation
                                .paragraph(key)
                                .filter(field -> field.sectionId() == world.ownSection)
                                .isPresent()
                ? world.staff
                : staff(unit);
    }

    private String text(UnitForm form, String key) {
        typed++;
        int number = 100 + 3 * typed;
        if (key.equals(EvaluationForm.GRADE)) {
            return "B";
        }
        if (key.equals(UnitForm.SETTLED) || key.equals(UnitForm.NEXT_BUDGET)) {
            return "%d,%03d".formatted(number % 97 + 3, number);
        }
        return key.startsWith("actual:") || key.startsWith("nextTarget:")
                ? "%d.%d".formatted(number, typed % 9 + 1)
                : "%s年度の文その%d。".formatted(form.year().year(), number);
    }
}
