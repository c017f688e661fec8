package org.jisseki.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.PostId;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.cycle.EvaluationDays;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.organisation.Posts;
import org.jisseki.plan.PlanSheet;
import org.jisseki.plan.Plans;
import org.jisseki.review.Decisions;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.Entry;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.UnitKind;
import org.jisseki.support.Publishing;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The demo's life until its first start, by the route that everybody goes: 令和2年度 asked for, entered, reviewed, decided, checked,
 * frozen, released and once corrected; 令和3年度 at work, its units in every state. Ends in 令和4年5月.
 */
final class DemoYears {

    private static final FiscalYear R2 = new FiscalYear(2020);
    private static final FiscalYear R3 = new FiscalYear(2021);
    private static final LocalDate TODAY = LocalDate.of(2022, 5, 24);

    private final Cycles cycles;
    private final Entry entry;
    private final Submissions submissions;
    private final Corrections corrections;
    private final Decisions decisions;
    private final Posts posts;
    private final JdbcClient jdbc;
    private final DemoClock clock;
    private final PlanId plan;
    private final PlanSheet sheet;
    private final PersonId central;
    private final Publishing publishing;

    private DemoYears(Publishing.Beans portal, PlanId plan, DemoClock clock) {
        this.cycles = portal.bean(Cycles.class);
        this.entry = portal.bean(Entry.class);
        this.submissions = portal.bean(Submissions.class);
        this.corrections = portal.bean(Corrections.class);
        this.decisions = portal.bean(Decisions.class);
        this.posts = portal.bean(Posts.class);
        this.jdbc = portal.bean(JdbcClient.class);
        this.clock = clock;
        this.plan = plan;
        Plans plans = portal.bean(Plans.class);
        this.sheet = plans.sheet(plans.measures(plan).getFirst().id());
        this.central = DemoData.person(jdbc, "kobayashi");
        this.publishing = new Publishing(portal);
    }

    /** Works the years through; the clock is then on the demo's first day. */
    static void work(Publishing.Beans portal, PlanId plan, DemoClock clock) {
        DemoYears years = new DemoYears(portal, plan, clock);
        years.r2();
        years.r3();
        clock.setTo(TODAY);
    }

    private void r2() {
        clock.setTo(LocalDate.of(2021, 4, 19));
        CycleId cycle = open(R2, LocalDate.of(2021, 5, 14), LocalDate.of(2021, 5, 21), LocalDate.of(2021, 5, 28));
        DemoYear year = DemoYear.read("r2", sheet);
        clock.setTo(LocalDate.of(2021, 5, 12));
        List<Submission> parts = of(cycle, kind -> kind != UnitKind.EVALUATION);
        parts.forEach(part -> handIn(part, year));
        clock.setTo(LocalDate.of(2021, 5, 19));
        parts.forEach(this::pass);
        of(cycle, kind -> kind == UnitKind.EVALUATION).forEach(evaluation -> {
            handIn(evaluation, year);
            pass(evaluation);
        });
        clock.setTo(LocalDate.of(2021, 5, 27));
        of(cycle, kind -> true).forEach(this::approve);
        clock.setTo(LocalDate.of(2021, 6, 4));
        publishing.freeze(central, cycle);
        clock.setTo(LocalDate.of(2021, 7, 15));
        publishing.release(central, cycle);
        clock.setTo(LocalDate.of(2021, 8, 24));
        correct(unit(byCode(cycle, year), "advanced-materials"), DemoYear.read("r2-correction", sheet));
    }

    /** 訂正: the reason, the values that were wrong, review, approval, and its release by the central coordinator. */
    private void correct(Submission released, DemoYear corrected) {
        Submission opened = corrections.open(
                staffOf(released.sectionId()),
                released.id(),
                fresh(released).version(),
                NewCorrection.of("講座のうち1回の参加名簿が集計から漏れており、参加企業数が3社少なかったため。"));
        handIn(opened, corrected);
        pass(opened);
        approve(opened);
        publishing.releaseCorrections(central, opened.id());
    }

    private void r3() {
        clock.setTo(LocalDate.of(2022, 4, 18));
        CycleId cycle = open(R3, LocalDate.of(2022, 5, 20), LocalDate.of(2022, 5, 27), LocalDate.of(2022, 6, 3));
        DemoYear year = DemoYear.read("r3", sheet);
        clock.setTo(LocalDate.of(2022, 5, 16));
        Map<String, Submission> units = byCode(cycle, year);
        for (String code :
                List.of("problem-solving", "advanced-materials", "base-technology", "aerospace", "commercialised")) {
            handIn(unit(units, code), year);
        }
        fill(unit(units, "next-generation-cars"), year);
        fill(unit(units, sheet.measure().code()), year);
        clock.setTo(LocalDate.of(2022, 5, 19));
        pass(unit(units, "problem-solving"));
        pass(unit(units, "base-technology"));
        Submission returned = fresh(unit(units, "advanced-materials"));
        decisions.sendBack(
                holder(returned.reviewer()),
                returned.seen(),
                List.of(new NewFinding(UnitForm.SETTLED, "当初予算額との差の理由を、成果のところに一文で加えてください。")));
        clock.setTo(LocalDate.of(2022, 5, 23));
        approve(unit(units, "problem-solving"));
    }

    private CycleId open(FiscalYear year, LocalDate entry, LocalDate review, LocalDate approval) {
        LocalDate release = entry.withMonth(7).withDayOfMonth(15);
        Cycle opened = cycles.open(
                        central,
                        new OpeningRequest(
                                plan,
                                year,
                                entry,
                                review,
                                approval,
                                EvaluationDays.proposed(approval, release, (day, n) -> day.plusWeeks(1))
                                        .asked(),
                                release,
                                DemoGuide.first()),
                        (done, total) -> {})
                .cycle();
        return opened.id();
    }

    private List<Submission> of(CycleId cycle, Predicate<UnitKind> kind) {
        return submissions.of(cycle).stream()
                .filter(submission -> kind.test(submission.kind()))
                .toList();
    }

    private Map<String, Submission> byCode(CycleId cycle, DemoYear year) {
        Map<String, Submission> units = new LinkedHashMap<>();
        submissions.of(cycle).forEach(s -> units.put(year.code(s.kind().name(), s.unitId()), s));
        return units;
    }

    private static Submission unit(Map<String, Submission> units, String code) {
        return Objects.requireNonNull(units.get(code), code);
    }

    private void handIn(Submission submission, DemoYear year) {
        fill(submission, year);
        entry.handIn(
                staffOf(submission.sectionId()),
                submission.id(),
                fresh(submission).version());
    }

    /** Types what the year's file says; a paragraph of which it says nothing is carried over. Each by its own section. */
    private void fill(Submission submission, DemoYear year) {
        Map<String, String> texts =
                new LinkedHashMap<>(year.of(submission.kind().name(), submission.unitId()));
        Map<String, Long> writers = new HashMap<>();
        EvaluationForm evaluation = entry.open(staffOf(submission.sectionId()), submission.id())
                .form()
                .evaluation();
        for (var paragraph : evaluation == null ? List.<EvaluationForm.ParagraphField>of() : evaluation.paragraphs()) {
            writers.put(paragraph.key(), paragraph.sectionId());
            if (paragraph.before() != null) {
                texts.putIfAbsent(paragraph.key(), paragraph.before().text());
            }
        }
        texts.forEach((field, text) ->
                entry.save(staffOf(writers.getOrDefault(field, submission.sectionId())), submission.id(), field, text));
    }

    private void pass(Submission submission) {
        decisions.pass(holder(submission.reviewer()), fresh(submission).seen());
    }

    private void approve(Submission submission) {
        decisions.approve(holder(submission.approver()), fresh(submission).seen());
    }

    private Submission fresh(Submission submission) {
        return submissions.get(central, submission.id());
    }

    private PersonId holder(PostId post) {
        return posts.holdersOf(post, LocalDate.now(clock)).getFirst();
    }

    private PersonId staffOf(long section) {
        return jdbc.sql("""
                        SELECT a.person_id FROM assignment a JOIN post p ON p.id = a.post_id
                         WHERE p.section_id = ? AND p.role = ? ORDER BY a.id DESC LIMIT 1""")
                .params(section, Role.SECTION_STAFF.name())
                .query((row, n) -> new PersonId(row.getLong(1)))
                .single();
    }
}
