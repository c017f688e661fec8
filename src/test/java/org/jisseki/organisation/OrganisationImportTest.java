package org.jisseki.organisation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jisseki.authority.Role;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.common.csv.Refusal;
import org.jisseki.demo.PortalTest;
import org.jisseki.demo.TestPeople;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An organisation is updated by code, as a whole or not at all, and loses nothing. */
@PortalTest
class OrganisationImportTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final OrganisationImport imports;
    private final Holidays holidays;
    private final RecordBook record;
    private final Posts posts;
    private final Directory directory;
    private final WorkingDays workingDays;
    private final JdbcClient jdbc;
    private final PersonId coordinator;
    private final String me = "org" + NUMBER.incrementAndGet();
    private final Map<String, byte[]> files = new HashMap<>();

    OrganisationImportTest(
            OrganisationImport imports,
            Holidays holidays,
            RecordBook record,
            Posts posts,
            Directory directory,
            WorkingDays workingDays,
            JdbcClient jdbc) {
        this.imports = imports;
        this.holidays = holidays;
        this.record = record;
        this.posts = posts;
        this.directory = directory;
        this.workingDays = workingDays;
        this.jdbc = jdbc;
        this.coordinator = TestPeople.with(jdbc, Role.CENTRAL_COORDINATOR);
        file("department", "code,name,head_title,sequence,note", "%1$s-a,教育委員会事務局,教育長,1,", "%1$s-b,防災部,部長,2,");
        file("division", "code,department,name,sequence", "%1$s-v,%1$s-a,高校教育課,1", "%1$s-w,%1$s-b,危機管理課,1");
        file("section", "code,division,name,sequence", "%1$s-s,%1$s-v,キャリア教育班,1");
        file(
                "post",
                "code,title,role,department,division,section",
                "%1$s-head,教育長,DEPARTMENT_HEAD,%1$s-a,,",
                "%1$s-staff,主査,SECTION_STAFF,%1$s-a,%1$s-v,%1$s-s");
        file("person", "code,name", "%1$s-1,𠮷野 髙子");
        file("assignment", "person,post,from_date,to_date", "%1$s-1,%1$s-staff,2021-04-01,");
    }

    @Test
    void everybodyIsInTheirPlace() {
        assertThat(imports.run(coordinator, files)).isInstanceOf(ImportReport.Imported.class);
        PersonId person = person();
        assertThat(directory.person(person)).isEqualTo("𠮷野 髙子");
        assertThat(posts.heldBy(person, LocalDate.of(2021, 5, 25)))
                .singleElement()
                .satisfies(post -> {
                    assertThat(post.title()).isEqualTo("主査");
                    long section = Objects.requireNonNull(post.sectionId());
                    assertThat(directory.places(List.of(section)))
                            .extractingByKey(section)
                            .satisfies(place -> {
                                assertThat(place.section()).isEqualTo("キャリア教育班");
                                assertThat(place.division()).isEqualTo("高校教育課");
                                assertThat(place.department()).isEqualTo("教育委員会事務局");
                            });
                    assertThat(posts.ofDepartment(post.departmentId(), "DEPARTMENT_HEAD"))
                            .extracting(Post::title)
                            .containsExactly("教育長");
                });
        assertThat(posts.heldBy(person, LocalDate.of(2021, 3, 31))).isEmpty();
    }

    @Test
    void aSecondImportChangesByCodeAndRemovesNothing() {
        imports.run(coordinator, files);
        PersonId person = person();
        files.clear();
        file("person", "code,name", "%1$s-1,𠮷野 高子", "%1$s-2,新しい 人");
        file(
                "assignment",
                "person,post,from_date,to_date",
                "%1$s-1,%1$s-staff,2021-04-01,2022-03-31",
                "%1$s-1,%1$s-staff,2023-04-01,");
        assertThat(imports.run(coordinator, files)).isInstanceOf(ImportReport.Imported.class);
        assertThat(person()).isEqualTo(person);
        assertThat(directory.person(person)).isEqualTo("𠮷野 高子");
        assertThat(posts.heldBy(person, LocalDate.of(2022, 3, 31))).hasSize(1);
        assertThat(posts.heldBy(person, LocalDate.of(2022, 4, 1))).isEmpty();
        assertThat(posts.heldBy(person, LocalDate.of(2023, 4, 1))).hasSize(1);
    }

    @Test
    void aPostIsWhereItsSectionIs() {
        file(
                "post",
                "code,title,role,department,division,section",
                "%1$s-x,主査,SECTION_STAFF,%1$s-a,%1$s-w,",
                "%1$s-y,主査,SECTION_STAFF,%1$s-b,%1$s-w,%1$s-s",
                "%1$s-staff,主査,SECTION_STAFF,%1$s-a,%1$s-v,%1$s-s");
        assertThat(refused())
                .extracting(
                        Refusal::row,
                        Refusal::column,
                        refusal -> refusal.sentence().key())
                .containsExactlyInAnyOrder(
                        tuple(2, "division", "organisation.divisionElsewhere"),
                        tuple(3, "section", "organisation.sectionElsewhere"));
    }

    @Test
    void movingADivisionLeavesNoPostBehind() {
        imports.run(coordinator, files);
        files.clear();
        file("division", "code,department,name,sequence", "%1$s-v,%1$s-b,高校教育課,1");
        assertThat(refused()).singleElement().satisfies(refusal -> {
            assertThat(refusal.table()).isEqualTo("post");
            assertThat(refusal.sentence().args()).containsExactly(me + "-staff", me + "-v");
        });
    }

    @Test
    void aPersonIsInAPostOnceAtATime() {
        file(
                "assignment",
                "person,post,from_date,to_date",
                "%1$s-1,%1$s-staff,2021-04-01,",
                "%1$s-1,%1$s-staff,2022-04-01,",
                "%1$s-1,%1$s-head,2022-04-01,2022-03-31");
        assertThat(refused())
                .extracting(Refusal::row, refusal -> refusal.sentence().key())
                .containsExactlyInAnyOrder(
                        tuple(3, "organisation.overlaps"), tuple(4, "organisation.endsBeforeItBegins"));
    }

    @Test
    void aRefusedImportLeavesNothing() {
        file("post", "code,title,role,department,division,section", "%1$s-staff,主査,CLERK,%1$s-a,,");
        assertThat(refused()).extracting(refusal -> refusal.sentence().key()).contains("csv.notOneOf");
        assertThat(jdbc.sql("SELECT COUNT(*) FROM department WHERE code LIKE ?")
                        .param(me + "-%")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aHolidayCountsAtOnce() {
        LocalDate day = LocalDate.of(2031, 6, 2);
        assertThat(workingDays.isWorkingDay(day)).isTrue();
        files.clear();
        file("holiday", "day,name", "2031-06-02,県民の休日");
        imports.run(coordinator, files);
        assertThat(workingDays.isWorkingDay(day)).isFalse();
    }

    @Test
    void aWrongHolidayIsTakenBack() {
        LocalDate day = LocalDate.of(2032, 6, 2);
        files.clear();
        file("holiday", "day,name", "2032-06-02,取り違えた休日");
        imports.run(coordinator, files);
        LocalDate before = day.minusDays(1);
        assertThat(workingDays.between(before, day.plusDays(2))).isEqualTo(2);
        assertThat(workingDays.plus(before, 1)).isEqualTo(day.plusDays(1));
        assertThat(holidays.all(coordinator)).contains(new Holidays.Holiday(day, "取り違えた休日"));

        holidays.takeBack(coordinator, day);

        assertThat(workingDays.between(before, day.plusDays(2)))
                .as("days are counted with it at once")
                .isEqualTo(3);
        assertThat(workingDays.plus(before, 1)).isEqualTo(day);
        assertThat(holidays.all(coordinator)).extracting(Holidays.Holiday::day).doesNotContain(day);
        assertThat(record.newest(Act.ORGANISATION, OrganisationImport.THE_ORGANISATION, "TAKE_BACK_HOLIDAY"))
                .hasValueSatisfying(row -> {
                    assertThat(row.act().person()).isEqualTo(coordinator);
                    assertThat(row.act().detail()).isEqualTo("day=2032-06-02");
                });
        assertThatThrownBy(() -> holidays.takeBack(coordinator, day)).hasMessage("organisation.holiday.gone");
        imports.run(coordinator, files);
        assertThat(workingDays.isWorkingDay(day))
                .as("an import brings it again")
                .isFalse();
    }

    @Test
    void nobodyElseImports() {
        for (Role role : Role.values()) {
            if (role != Role.CENTRAL_COORDINATOR) {
                PersonId other = TestPeople.with(jdbc, role);
                assertThatThrownBy(() -> imports.run(other, files)).isInstanceOf(NotFoundException.class);
            }
        }
    }

    private void file(String table, String head, String... rows) {
        files.put(table + ".csv", (head + "\n" + String.join("\n", rows).replace("%1$s", me) + "\n").getBytes(UTF_8));
    }

    private List<Refusal> refused() {
        ImportReport report = imports.run(coordinator, files);
        assertThat(report).isInstanceOf(ImportReport.Refused.class);
        return ((ImportReport.Refused) report).refusals();
    }

    private PersonId person() {
        return directory.find(me + "-1", 1).getFirst().id();
    }
}
