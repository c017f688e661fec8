package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.pdf.PdfText;
import org.jisseki.publication.ApprovedFact.Kind;
import org.jisseki.review.ui.ReviewNavigation;
import org.jisseki.security.SignedIn;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Trend;
import org.jisseki.submission.Trends;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.UnitKind;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.support.ViewTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/**
 * 令和2年度 to 令和4年度, each asked for, entered, decided and released: what was ever approved is collected from the revisions, and
 * looked for wherever a later year has a place for it.
 */
class ThreeYearsUiTest extends ViewTest {

    private final MockMvcTester web;
    private final Editions editions;
    private final StartSheets starts;
    private final Trends trends;
    private final ThreeYears years;
    private final List<ApprovedFact> approved = new ArrayList<>();
    private final List<String> gone = new ArrayList<>();
    private int looked;

    ThreeYearsUiTest(ApplicationContext portal, Editions editions, StartSheets starts, Trends trends) {
        super(portal);
        this.web = MockMvcTester.from(
                (WebApplicationContext) portal,
                builder -> builder.apply(springSecurity()).build());
        this.editions = editions;
        this.starts = starts;
        this.trends = trends;
        this.years = new ThreeYears(portal, round, world);
    }

    @Test
    void whatWasApprovedStandsInEveryLaterYear() throws IOException {
        CycleId second = years.open(2020);
        handIn(second, "後日設定");
        release(2020, second);
        CycleId third = years.open(2021);
        List<Submission> corrected = years.units(second).stream()
                .filter(unit -> unit.kind() != UnitKind.EVALUATION)
                .toList();
        years.correctNext(corrected.getFirst());
        years.correctNext(corrected.getLast());
        approved.clear();
        approved.addAll(years.facts(second));
        start(2021);
        entries(2021, third);
        handIn(third, "できる限り削減");
        release(2021, third);
        start(2022);
        CycleId fourth = years.open(2022);
        entries(2022, fourth);
        handIn(fourth, "後日設定");
        release(2022, fourth);

        System.out.printf("three years: %d facts, looked for %d times%n", approved.size(), looked);
        assertThat(gone).as("of %d", looked).isEmpty();
        assertThat(looked).isGreaterThan(500);
    }

    /** All units of a cycle; the last that is no evaluation says a word for its next target. */
    private void handIn(CycleId cycle, String word) throws IOException {
        List<Submission> units = years.units(cycle);
        units.subList(0, units.size() - 1).forEach(years::handIn);
        years.words(units.get(units.size() - 2), word);
        units.subList(0, units.size() - 1).forEach(unit -> round.pass(years.reviewer(unit), unit.id()));
        years.handIn(units.getLast());
        int year = round.cycles.get(cycle).year().year();
        for (Submission unit : units) {
            Predicate<ApprovedFact> its = of(unit);
            PersonId reader = unit.kind() == UnitKind.EVALUATION ? years.leadReviewer : world.head;
            open(reader, ReviewNavigation.to(unit.id()));
            look("review", year, text(), its.and(besides(year)));
            String print = paper(years.staff(unit), SubmissionNavigation.toPrint(unit.id(), revisions(unit)));
            look("print", year, print, its.and(besides(year).or(lastBudget(year))));
            lastYear("print", year, print, its);
        }
        measure(year, units.getLast());
        units.subList(0, units.size() - 1).forEach(unit -> round.approve(world.head, unit.id()));
        round.approve(years.leadHead, units.getLast().id());
    }

    private int revisions(Submission unit) {
        return round.submissions.get(years.staff(unit), unit.id()).revisionNo();
    }

    private void measure(int year, Submission evaluation) throws IOException {
        round.pass(years.leadReviewer, evaluation.id());
        Predicate<ApprovedFact> figures = fact -> fact.kind() == Kind.ACTUAL && fact.year() == year - 1
                || fact.kind() == Kind.TARGET && fact.year() == year;
        open(years.leadHead, ReviewNavigation.toMeasure(evaluation.id()));
        look("measure", year, text(), figures);
        look(
                "measure PDF",
                year,
                PdfText.of(bytes(years.leadHead, ReviewNavigation.toMeasurePdf(evaluation.id()))),
                figures);
    }

    /** The form of the year's start. */
    private void start(int year) {
        starts.publish(world.central, world.plan, new FiscalYear(year));
        look("start", year, published(year, "/start"), fact -> switch (fact.kind()) {
            case TARGET, RATIONALE -> true;
            case BUDGET -> fact.year() == year - 1 || fact.year() == year;
            case PARAGRAPH -> fact.year() == year && fact.by() < year;
            case ACTUAL -> fact.year() < year;
            case SETTLED, ACHIEVEMENT, RATE, RESULT -> false;
        });
    }

    /** What stands beside the fields, and in the charts. */
    private void entries(int year, CycleId cycle) {
        for (Submission unit : years.units(cycle)) {
            Predicate<ApprovedFact> its = of(unit);
            open(years.staff(unit), SubmissionNavigation.to(unit.id()));
            look(
                    "entry",
                    year,
                    text(),
                    its.and(besides(year)
                            .or(lastBudget(year))
                            .or(fact -> fact.kind() == Kind.RATIONALE && fact.year() == year)
                            .or(fact -> fact.by() == year - 1
                                    && (fact.kind() == Kind.RESULT || fact.kind() == Kind.PARAGRAPH))));
            lastYear("entry", year, text(), its);
            trends.of(years.staff(unit), unit.id()).forEach((indicator, trend) -> chart(year, indicator, trend));
        }
    }

    private void chart(int year, long indicator, Trend trend) {
        for (ApprovedFact fact : approved) {
            if (fact.subject() == indicator && (fact.kind() == Kind.TARGET || fact.kind() == Kind.ACTUAL)) {
                check(
                        "chart",
                        year,
                        fact,
                        trend.years().stream()
                                .filter(each -> each.year().year() == fact.year())
                                .map(each -> fact.kind() == Kind.TARGET ? each.target() : each.actual())
                                .filter(Objects::nonNull)
                                .anyMatch(figure -> figure.printed().equals(fact.text())));
            }
        }
    }

    private void release(int year, CycleId cycle) throws IOException {
        years.release(cycle);
        approved.addAll(years.facts(cycle));
        Predicate<ApprovedFact> printed = fact -> switch (fact.kind()) {
            case TARGET, RATIONALE, ACTUAL -> true;
            case BUDGET -> Math.abs(fact.year() - year) <= 1;
            case PARAGRAPH -> fact.year() == year || fact.year() == year + 1;
            case SETTLED, ACHIEVEMENT, RESULT -> fact.year() == year;
            case RATE -> false; // no edition prints it
        };
        String page = published(year, "");
        look("edition's page", year, page, printed);
        budgets(year, page);
        stands(page, year, year == 2020 ? "事業概要：R2の概要甲" : "事業概要：R3の概要甲");
        stands(page, year, "事業概要：R2の概要乙");
        Edition edition = editions.of(years.planCode(), new FiscalYear(year), "322").stream()
                .filter(each -> each.form() == SheetForm.REPORT)
                .findFirst()
                .orElseThrow();
        byte[] pdf = editions.file(edition, EditionFile.Kind.PDF).orElseThrow().content();
        look("edition's PDF", year, PdfText.of(pdf), printed);
        rows(year, edition, printed);
    }

    /** 「(R2) … → (R3) … → (R4) …」, without a gap. */
    private void budgets(int year, String page) {
        Map<Integer, String> budgets = new TreeMap<>();
        for (long program : world.programs) {
            approved.stream()
                    .filter(fact -> fact.kind() == Kind.BUDGET && fact.subject() == program)
                    .filter(fact -> Math.abs(fact.year() - year) <= 1)
                    .forEach(fact -> budgets.put(
                            fact.year(),
                            "(%s)%s千円".formatted(new FiscalYear(fact.year()).printedShort(), fact.text())));
            stands(page, year, String.join("→", budgets.values()));
        }
    }

    private void stands(String page, int year, String text) {
        looked++;
        if (!ApprovedFact.bare(page).contains(text)) {
            gone.add("edition's page of %d: %s".formatted(year, text));
        }
    }

    /** The CSV says each in the row of its subject and its year. */
    private void rows(int year, Edition edition, Predicate<ApprovedFact> printed) throws IOException {
        String csv = new String(
                editions.file(edition, EditionFile.Kind.CSV).orElseThrow().content(), StandardCharsets.UTF_8);
        Map<String, String> names =
                years.names(editions.sheet(years.planCode(), new FiscalYear(year), "322", edition.no())
                        .orElseThrow());
        List<CSVRecord> rows = CSVFormat.EXCEL.parse(new StringReader(csv)).getRecords();
        approved.stream()
                .filter(printed)
                .forEach(fact -> check(
                        "edition's CSV",
                        year,
                        fact,
                        rows.stream()
                                .filter(row -> row.get(4).equals(String.valueOf(fact.year()))
                                        && (fact.kind() == Kind.PARAGRAPH
                                                || row.get(1).equals(names.get(ThreeYears.named(fact)))))
                                .anyMatch(row -> row.get(5).contains(fact.text()))));
    }

    private Predicate<ApprovedFact> of(Submission unit) {
        List<Long> indicators = round.entry.open(years.staff(unit), unit.id()).form().actuals().stream()
                .map(UnitForm.ActualField::indicatorId)
                .toList();
        return fact -> switch (fact.kind()) {
            case TARGET, ACTUAL, ACHIEVEMENT, RATIONALE -> indicators.contains(fact.subject());
            case BUDGET, SETTLED, RATE, RESULT -> unit.kind() == UnitKind.PROGRAM && unit.unitId() == fact.subject();
            case PARAGRAPH -> unit.kind() == UnitKind.EVALUATION;
        };
    }

    private static Predicate<ApprovedFact> besides(int year) {
        return fact -> switch (fact.kind()) {
            case ACTUAL, ACHIEVEMENT, SETTLED, RATE -> fact.year() == year - 1;
            case TARGET, BUDGET -> fact.year() == year;
            default -> false;
        };
    }

    /** What is computed stands with its word: a ratio alone could be any other. */
    private void lastYear(String medium, int year, String said, Predicate<ApprovedFact> its) {
        Map<Kind, String> words = Map.of(Kind.ACHIEVEMENT, "達成状況", Kind.RATE, "執行率");
        approved.stream()
                .filter(its.and(besides(year)))
                .filter(fact -> words.containsKey(fact.kind()))
                .forEach(fact -> check(
                        medium,
                        year,
                        fact,
                        ApprovedFact.bare(said)
                                .replace("率は", "率")
                                .contains(words.get(fact.kind()) + ApprovedFact.bare(fact.text()))));
    }

    private static Predicate<ApprovedFact> lastBudget(int year) {
        return fact -> fact.kind() == Kind.BUDGET && fact.year() == year - 1;
    }

    private void look(String medium, int year, String said, Predicate<ApprovedFact> such) {
        approved.stream().filter(such).forEach(fact -> check(medium, year, fact, fact.standsIn(said)));
    }

    private void check(String medium, int year, ApprovedFact fact, boolean stands) {
        looked++;
        if (!stands) {
            gone.add("%s of %d: %s".formatted(medium, year, fact));
        }
    }

    private String published(int year, String below) {
        return Jsoup.parse(got(world.central, "published/" + years.planCode() + "/" + year + "/322" + below))
                .text();
    }

    private String paper(PersonId person, String path) {
        return Jsoup.parse(got(person, path)).text();
    }

    private String got(PersonId person, String path) {
        return new String(bytes(person, "/" + path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(PersonId person, String path) {
        return web.get()
                .uri(path)
                .with(authentication(new SignedIn(person.value(), "someone").authentication()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }
}
