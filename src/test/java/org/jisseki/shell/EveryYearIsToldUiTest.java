package org.jisseki.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.CycleNames;
import org.jisseki.cycle.Cycles;
import org.jisseki.cycle.Guide;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.cycle.ui.CycleNavigation;
import org.jisseki.demo.TestClock;
import org.jisseki.plan.Plans;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.Submission;
import org.jisseki.support.Publishing;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/**
 * Every page as every role, with three years of two plans at once whose measures, sections, codes and names are the same: of each
 * row, and of each sentence with a day, one can tell of which year and plan it is.
 */
class EveryYearIsToldUiTest extends ViewTest {

    private static final Pattern PUBLISHED = Pattern.compile("published/([^/?]+)/(\\d{4})/");

    private final ApplicationContext portal;
    private final JdbcClient jdbc;
    private final Publishing publishing;
    private final Map<CycleId, List<SubmissionId>> units = new LinkedHashMap<>();
    private List<ToldYears.Known> known = List.of();

    EveryYearIsToldUiTest(ApplicationContext portal) {
        super(portal);
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcClient.class);
        this.publishing = new Publishing(portal);
    }

    @Test
    void ofEveryRowAndEveryDayOnEveryPageTheYearAndThePlanAreTold() {
        openAll();
        List<String> found = new ArrayList<>();
        int pages = 0;
        int rows = 0;
        int sentences = 0;
        for (PersonId who : people()) {
            // one of each kind of year, of either plan
            for (CycleId chosen : List.of(year(0), year(3), year(4))) {
                for (String path : paths()) {
                    signIn(who);
                    portal.getBean(CycleNavigation.class).choose(chosen);
                    String[] parts = path.split("\\?q=");
                    if (parts.length > 1) {
                        UI.getCurrent().navigate(parts[0], QueryParameters.of("q", parts[1]));
                    } else {
                        UI.getCurrent().navigate(path);
                    }
                    find(Details.class).all().forEach(details -> details.setOpened(true));
                    ToldYears told = read((Component) getCurrentView());
                    told.found().forEach(each -> found.add(path + ": " + each));
                    pages++;
                    rows += told.rows();
                    sentences += told.sentences();
                }
            }
        }
        System.out.printf(
                "pages %d, ways into a year %d, sentences with a day of one %d, untold %d%n",
                pages, rows, sentences, found.size());
        found.stream().distinct().limit(60).forEach(System.out::println);
        assertThat(rows).isGreaterThan(500);
        assertThat(sentences).isGreaterThan(500);
        assertThat(found).isEmpty();
    }

    @Test
    void whatWasPlantedIsFound() {
        openAll();
        ToldYears.Known here = known.getFirst();
        ToldYears.Known there = known.get(1);
        portal.getBean(CycleNavigation.class).choose(here.id());
        String way = "unit/"
                + Objects.requireNonNull(units.get(there.id())).getFirst().value();

        PlainTable bare = table(new Anchor(way, "①事業1"));
        PlainTable named = table(PlainTable.lines(new Anchor(way, "①事業1"), there.name()));
        Div headed = new Div(new Div(new H2(there.name())), table(new Anchor(way, "①事業1")));
        Div headedWrongly = new Div(new Div(new H2(here.name())), table(new Anchor(way, "①事業1")));
        PlainTable alike = table(new Anchor("a", "①事業1"));
        alike.row(new Anchor("b", "①事業1"));

        assertThat(read(bare).found()).hasSize(1);
        assertThat(read(named).found()).isEmpty();
        assertThat(read(headed).found()).isEmpty();
        assertThat(read(headedWrongly).found()).hasSize(1);
        assertThat(read(alike).found()).hasSize(1);
        assertThat(read(new Div(new Paragraph("入力は" + there.days().getFirst() + "まで")))
                        .found())
                .hasSize(1);
        assertThat(read(new Div(new Paragraph("入力は" + here.days().getFirst() + "まで")))
                        .found())
                .as("the chooser names it")
                .isEmpty();
    }

    private static PlainTable table(Component head) {
        PlainTable table = new PlainTable("一覧", "入力票");
        table.row(head, new Span());
        return table;
    }

    private ToldYears read(Component page) {
        return new ToldYears(
                        known,
                        this::leadsInto,
                        portal.getBean(CycleNavigation.class).current().map(Cycle::id))
                .read(page.getElement());
    }

    /** Two plans: of each a year that is released with a correction that waits, one at work, and one that was just opened. */
    private void openAll() {
        PlanId alike = world.alike("みらい後期");
        int shift = 0;
        for (int year = 2020; year <= 2022; year++) {
            for (PlanId plan : List.of(world.plan, alike)) {
                CycleId cycle = open(plan, new FiscalYear(year), shift++);
                List<SubmissionId> of =
                        round.submissions.of(cycle).stream().map(Submission::id).toList();
                units.put(cycle, of);
                of.forEach(unit -> round.fill(world.staff, unit, "34"));
                if (year < 2022) {
                    of.forEach(unit -> round.handIn(world.staff, unit));
                    round.pass(world.reviewer, of.getFirst());
                }
                if (year == 2020) {
                    release(cycle, of);
                }
            }
        }
        CycleNames names = portal.getBean(CycleNames.class);
        Cycles cycles = portal.getBean(Cycles.class);
        known = units.keySet().stream()
                .map(cycles::get)
                .map(cycle -> new ToldYears.Known(
                        cycle.id(),
                        Say.it(names.of(cycle)),
                        Say.year(cycle.year()),
                        portal.getBean(Plans.class).plan(cycle.plan()).name(),
                        Stream.of(cycle.entryDue(), cycle.reviewDue(), cycle.approvalDue(), cycle.releaseOn())
                                .map(Say::day)
                                .toList()))
                .toList();
        assertThat(known.stream().map(ToldYears.Known::name)).doesNotHaveDuplicates();
        // of the released years the last days have passed
        portal.getBean(TestClock.class).setTo(LocalDate.of(2021, 6, 30));
    }

    private void release(CycleId cycle, List<SubmissionId> of) {
        round.approve(world.head, of.getFirst());
        publishing.release(world.central, cycle);
        Submission opened = portal.getBean(Corrections.class)
                .open(
                        world.staff,
                        of.getFirst(),
                        round.submissions.get(world.staff, of.getFirst()).version(),
                        NewCorrection.of("誤記"));
        round.fill(world.staff, opened.id(), "35");
        round.handIn(world.staff, opened.id());
        round.pass(world.reviewer, opened.id());
        round.approve(world.head, opened.id());
    }

    /** Days that no other of the years has. */
    private CycleId open(PlanId plan, FiscalYear year, int shift) {
        LocalDate first = LocalDate.of(2021, 5, 26).plusDays(shift);
        if (year.year() > 2020) {
            first = LocalDate.of(year.year() + 1, 5, 6).plusDays(shift);
        }
        OpeningRequest days = world.opening(plan, year, Guide.NONE);
        return round.cycles
                .open(
                        world.central,
                        new OpeningRequest(
                                days.plan(),
                                year,
                                first,
                                first.plusDays(7),
                                first.plusDays(14),
                                first.plusDays(28),
                                Guide.NONE),
                        (done, total) -> {})
                .cycle()
                .id();
    }

    private Optional<CycleId> leadsInto(String address) {
        Matcher published = PUBLISHED.matcher(address);
        if (published.find()) {
            return cycle(
                    "SELECT c.id FROM cycle c JOIN plan p ON p.id = c.plan_id WHERE p.code = ? AND c.fiscal_year = ?",
                    published.group(1),
                    published.group(2));
        }
        return ToldYears.number(address, "central-check/measure/")
                .flatMap(report -> cycle("SELECT cycle_id FROM measure_report WHERE id = ?", report))
                .or(() -> Stream.of("unit/", "review/", "measure/")
                        .flatMap(place -> ToldYears.number(address, place).stream())
                        .findFirst()
                        .flatMap(unit -> cycle("SELECT cycle_id FROM submission WHERE id = ?", unit)))
                .or(() -> Stream.of("cycle=", "unreleased/draft/", "unreleased/next/")
                        .flatMap(place -> ToldYears.number(address, place).stream())
                        .findFirst()
                        .map(CycleId::new));
    }

    private Optional<CycleId> cycle(String sql, Object... params) {
        return jdbc.sql(sql)
                .params(params)
                .query((row, n) -> new CycleId(row.getLong(1)))
                .optional();
    }

    /** All pages: those of one unit or report for a unit or report of each year; search with what is found in all. */
    private List<String> paths() {
        List<String> paths = new ArrayList<>();
        ClassPathScanningCandidateComponentProvider views = new ClassPathScanningCandidateComponentProvider(false);
        views.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        Map<String, Boolean> routes = new TreeMap<>();
        views.findCandidateComponents("org.jisseki").forEach(found -> {
            Class<?> view = ClassUtils.resolveClassName(Objects.requireNonNull(found.getBeanClassName()), null);
            routes.put(view.getAnnotation(Route.class).value(), HasUrlParameter.class.isAssignableFrom(view));
        });
        routes.forEach((route, ofOne) -> {
            if (!ofOne || route.equals("review")) {
                paths.add(route);
            }
            if (route.equals("search")) {
                paths.add("search?q=事業1");
                paths.add("search?q=施策322");
            }
            if (ofOne) {
                List.of(year(1), year(2))
                        .forEach(cycle -> paths.add(route + "/"
                                + (route.startsWith("central-check")
                                        ? jdbc.sql("SELECT id FROM measure_report WHERE cycle_id = ?")
                                                .param(cycle.value())
                                                .query(Long.class)
                                                .single()
                                        : Objects.requireNonNull(units.get(cycle))
                                                .getFirst()
                                                .value())));
            }
        });
        return paths;
    }

    /** By the order in which they were opened: of either plan a released year, one at work, one just opened. */
    private CycleId year(int number) {
        return List.copyOf(units.keySet()).get(number);
    }

    private List<PersonId> people() {
        return Stream.of(Role.values())
                .map(role -> switch (role) {
                    case SECTION_STAFF -> world.staff;
                    case DIVISION_HEAD -> world.reviewer;
                    case DEPARTMENT_HEAD -> world.head;
                    case DEPARTMENT_COORDINATOR -> world.coordinator;
                    case CENTRAL_COORDINATOR -> world.central;
                    case ASSEMBLY_LIAISON -> world.person(Role.ASSEMBLY_LIAISON, world.other, null, null);
                    case SYSTEM_ADMINISTRATOR -> world.administrator;
                    case READER -> world.person(Role.READER, world.own, world.ownDivision, world.ownSection);
                })
                .toList();
    }
}
