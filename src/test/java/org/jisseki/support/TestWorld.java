package org.jisseki.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import org.jisseki.authority.Role;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.PostId;
import org.jisseki.cycle.Guide;
import org.jisseki.cycle.OpeningRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/**
 * A small prefecture of its own for one test: a lead department, the department that owns the units, another one; and a plan of
 * one measure whose programs each carry one indicator. All codes are unique, so that tests share a database in any order.
 */
public final class TestWorld {

    /** The year that is reported on: 令和2年度. */
    public static final FiscalYear YEAR = new FiscalYear(2020);

    private static final LocalDate SINCE = LocalDate.of(2010, 4, 1);

    private final JdbcClient jdbc;
    private final String code;
    private int people;

    public final long lead;
    public final long own;
    public final long other;
    public final long ownDivision;
    public final long ownSection;
    public final long leadDivision;
    public final long leadSection;
    public final long otherDivision;
    public final long otherSection;

    public final PostId reviewerPost;
    public final PostId headPost;

    /** The posts of the lead department that review and decide. */
    public final PostId leadReviewerPost;

    public final PostId leadHeadPost;

    /** Two of the responsible section. */
    public final PersonId staff;

    public final PersonId staff2;

    /** Two in the post that reviews, two in the post that decides. */
    public final PersonId reviewer;

    public final PersonId reviewer2;
    public final PersonId head;
    public final PersonId head2;
    public final PersonId coordinator;
    public final PersonId central;
    public final PersonId administrator;

    public final PlanId plan;
    public final long measure;
    public final List<Long> programs = new ArrayList<>();

    /** @param programCount how many programs the plan has, each a unit of its own */
    public TestWorld(JdbcClient jdbc, int programCount) {
        this.jdbc = jdbc;
        this.code = "T" + Long.toHexString(ThreadLocalRandom.current().nextLong());
        this.lead = department("L");
        this.own = department("O");
        this.other = department("X");
        this.ownDivision = division(own, "O");
        this.ownSection = section(ownDivision, "O");
        this.leadDivision = division(lead, "L");
        this.leadSection = section(leadDivision, "L");
        this.otherDivision = division(other, "X");
        this.otherSection = section(otherDivision, "X");
        this.reviewerPost = post(Role.DIVISION_HEAD, own, ownDivision, null);
        this.headPost = post(Role.DEPARTMENT_HEAD, own, null, null);
        this.leadReviewerPost = post(Role.DIVISION_HEAD, lead, leadDivision, null);
        this.leadHeadPost = post(Role.DEPARTMENT_HEAD, lead, null, null);
        this.staff = person(Role.SECTION_STAFF, own, ownDivision, ownSection);
        this.staff2 = person(Role.SECTION_STAFF, own, ownDivision, ownSection);
        this.reviewer = holder(reviewerPost);
        this.reviewer2 = holder(reviewerPost);
        this.head = holder(headPost);
        this.head2 = holder(headPost);
        this.coordinator = person(Role.DEPARTMENT_COORDINATOR, own, null, null);
        this.central = person(Role.CENTRAL_COORDINATOR, other, null, null);
        this.administrator = person(Role.SYSTEM_ADMINISTRATOR, other, null, null);
        this.plan = plan(code, "計画");
        this.measure = measure(plan);
        long basic = basicProgram(plan, measure);
        for (int i = 1; i <= programCount; i++) {
            programs.add(program(plan, measure, basic, i));
        }
    }

    /** One more plan of the same years, sections, codes and names, but for its own name: nothing else tells its units apart. */
    public PlanId alike(String name) {
        PlanId alike = plan(code + "-2", name);
        long of = measure(alike);
        long basic = basicProgram(alike, of);
        for (int i = 1; i <= programs.size(); i++) {
            program(alike, of, basic, i);
        }
        return alike;
    }

    private long measure(PlanId of) {
        return insert(
                "INSERT INTO measure (plan_id, code, name, lead_department_id, sequence) VALUES (?, '322', '施策', ?, 1)",
                of.value(),
                lead);
    }

    private long basicProgram(PlanId of, long ofMeasure) {
        return insert(
                "INSERT INTO basic_program (plan_id, measure_id, code, name, sequence) VALUES (?, ?, '32201', '基本', 1)",
                of.value(),
                ofMeasure);
    }

    /** One more program, as an import after the opening brings it. @param number its place, once in the plan */
    public void addProgram(int number) {
        long basic = jdbc.sql("SELECT id FROM basic_program WHERE measure_id = ?")
                .param(measure)
                .query(Long.class)
                .single();
        programs.add(program(plan, measure, basic, number));
    }

    /**
     * Has the measure evaluated: by the lead's section, with a paragraph of 現状と課題 of each department's, one of 取組概要と成果 by the
     * units' own, and a text of 取組方向 of the year before the next. Nobody is named for 残された課題.
     */
    public TestWorld evaluated() {
        jdbc.sql("UPDATE measure SET lead_section_id = ? WHERE id = ?")
                .params(leadSection, measure)
                .update();
        jdbc.sql("""
                        INSERT INTO route_step (plan_id, unit_kind, step, role)
                        VALUES (?, 'EVALUATION', 'REVIEW', 'DIVISION_HEAD'), (?, 'EVALUATION', 'APPROVE', 'DEPARTMENT_HEAD')""").params(plan.value(), plan.value()).update();
        List.of("A進んだ", "B少し進んだ", "C足踏み", "D進まなかった")
                .forEach(grade -> jdbc.sql(
                                "INSERT INTO plan_grade (plan_id, code, name, name_en, sequence) VALUES (?, ?, ?, ?, ?)")
                        .params(
                                plan.value(),
                                grade.substring(0, 1),
                                grade.substring(1),
                                "Grade " + grade.charAt(0),
                                (int) grade.charAt(0))
                        .update());
        paragraph(2020, "ISSUES", 1, ownSection, null);
        paragraph(2020, "ISSUES", 2, leadSection, null);
        paragraph(2020, "RESULTS", 1, ownSection, null);
        paragraph(2020, "DIRECTION", 1, leadSection, "人を育てる。");
        return this;
    }

    private void paragraph(int year, String kind, int number, long section, @Nullable String text) {
        jdbc.sql("""
                        INSERT INTO paragraph (measure_id, fiscal_year, kind, sequence, number, text, section_id)
                        VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(Arrays.asList(measure, year, kind, number, number, text, section))
                .update();
    }

    /** What opens the plan's year, with dates after 25 May 2021. */
    public OpeningRequest opening() {
        return opening(Guide.NONE);
    }

    /** The same, with what is said beside the fields. */
    public OpeningRequest opening(Guide guide) {
        return opening(plan, YEAR, guide);
    }

    /** Opens a year of a plan, with the days of that year. */
    public OpeningRequest opening(PlanId of, FiscalYear year, Guide guide) {
        return new OpeningRequest(
                of,
                year,
                LocalDate.of(year.year() + 1, 5, 28),
                LocalDate.of(year.year() + 1, 6, 2),
                LocalDate.of(year.year() + 1, 6, 8),
                LocalDate.of(year.year() + 1, 7, 15),
                guide);
    }

    /** A new person in a new post. */
    public PersonId person(Role role, long department, @Nullable Long division, @Nullable Long section) {
        return holder(post(role, department, division, section));
    }

    /** A new person in a post that exists. */
    public PersonId holder(PostId post) {
        people++;
        PersonId person = new PersonId(
                insert("INSERT INTO person (code, name) VALUES (?, ?)", code + "-" + people, "職員" + people));
        assign(person, post);
        return person;
    }

    /** Gives a person one more post (兼務). */
    public void assign(PersonId person, PostId post) {
        insert(
                "INSERT INTO assignment (person_id, post_id, from_date) VALUES (?, ?, ?)",
                person.value(),
                post.value(),
                SINCE);
    }

    public String name(PersonId person) {
        return jdbc.sql("SELECT name FROM person WHERE id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    public PostId post(Role role, long department, @Nullable Long division, @Nullable Long section) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(
                        "INSERT INTO post (code, title, role, department_id, division_id, section_id) VALUES (?, ?, ?, ?, ?, ?)")
                .param(code + "-" + role + "-"
                        + Long.toHexString(ThreadLocalRandom.current().nextLong()))
                .param("職")
                .param(role.name())
                .param(department)
                .param(division)
                .param(section)
                .update(key);
        return new PostId(Objects.requireNonNull(key.getKey()).longValue());
    }

    private PlanId plan(String planCode, String name) {
        long id = insert(
                "INSERT INTO plan (code, name, first_year, last_year) VALUES (?, ?, 2020, 2023)", planCode, name);
        jdbc.sql(
                        "INSERT INTO achievement_rule (plan_id, version, from_year, formula_higher, formula_lower, cap, decimals, style, rounding) VALUES (?, 1, 2020, 'HIGHER', 'LOWER_QUOTIENT', 1, 2, 'RATIO', 'HALF_UP')")
                .param(id)
                .update();
        for (String kind : List.of("PROGRAM", "INDICATOR")) {
            jdbc.sql(
                            "INSERT INTO route_step (plan_id, unit_kind, step, role) VALUES (?, ?, 'REVIEW', 'DIVISION_HEAD'), (?, ?, 'APPROVE', 'DEPARTMENT_HEAD')")
                    .params(id, kind, id, kind)
                    .update();
        }
        return new PlanId(id);
    }

    private long program(PlanId of, long ofMeasure, long basic, int number) {
        long program = insert(
                "INSERT INTO program (plan_id, basic_program_id, code, number, name, section_id, sequence) VALUES (?, ?, ?, ?, ?, ?, ?)",
                of.value(),
                basic,
                "P" + number,
                number,
                "事業" + number,
                ownSection,
                number);
        indicator(of, ofMeasure, program, number);
        jdbc.sql(
                        "INSERT INTO budget (program_id, fiscal_year, kind, printed, value) VALUES (?, 2020, 'INITIAL', '1,000', 1000)")
                .param(program)
                .update();
        return program;
    }

    /** One more measure with one program. @param number once in the plan, and none of the first measure's programs */
    public void addMeasure(int number) {
        long added = insert(
                "INSERT INTO measure (plan_id, code, name, lead_department_id, sequence) VALUES (?, ?, ?, ?, ?)",
                plan.value(),
                "M" + number,
                "施策" + number,
                lead,
                number);
        long basic = insert(
                "INSERT INTO basic_program (plan_id, measure_id, code, name, sequence) VALUES (?, ?, ?, '基本', 1)",
                plan.value(),
                added,
                "B" + number);
        long program = program(plan, measure, basic, number);
        jdbc.sql("UPDATE indicator SET measure_id = ? WHERE program_id = ?")
                .params(added, program)
                .update();
        programs.add(program);
    }

    /** Lets a program carry one more indicator, with a target of 50. @param number its place, and in its name; once in the plan */
    public void indicator(long program, int number) {
        indicator(plan, measure, program, number);
    }

    private void indicator(PlanId of, long ofMeasure, long program, int number) {
        long indicator = insert("""
                INSERT INTO indicator (plan_id, measure_id, code, kind, name, unit, direction, accumulation, decimals,
                    section_id, program_id, sequence)
                VALUES (?, ?, ?, 'SUB', ?, '社', 'HIGHER_IS_BETTER', 'YEARLY', 1, ?, ?, ?)""", of.value(), ofMeasure, "I" + number, "指標" + number, ownSection, program, number);
        jdbc.sql("INSERT INTO target (indicator_id, fiscal_year, printed, value) VALUES (?, 2020, '50', 50)")
                .param(indicator)
                .update();
    }

    private long department(String suffix) {
        return insert(
                "INSERT INTO department (code, name, head_title, sequence) VALUES (?, ?, '部長', 1)",
                code + suffix,
                "部" + suffix);
    }

    private long division(long department, String suffix) {
        return insert(
                "INSERT INTO division (department_id, code, name, sequence) VALUES (?, ?, ?, 1)",
                department,
                code + suffix,
                "課" + suffix);
    }

    /** One more section. @param suffix of its code and name */
    public long section(long division, String suffix) {
        return insert(
                "INSERT INTO section (division_id, code, name, sequence) VALUES (?, ?, ?, 1)",
                division,
                code + suffix,
                "班" + suffix);
    }

    private long insert(String sql, Object... params) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(sql).params(params).update(key);
        return Objects.requireNonNull(key.getKey()).longValue();
    }
}
