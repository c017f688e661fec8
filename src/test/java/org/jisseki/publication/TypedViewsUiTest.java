package org.jisseki.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.Element;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.publication.ui.ReportNavigation;
import org.jisseki.review.ui.ReviewNavigation;
import org.jisseki.security.SignedIn;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Findings;
import org.jisseki.submission.MissingUnits;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.support.Holders;
import org.jisseki.support.Publishing;
import org.jisseki.support.ViewTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/**
 * Whatever people typed is read as they typed it by who is signed in: its lines, blank lines and leading blanks, in the one look of
 * typed text, on every page that shows it. A text of which a page makes one run is found, whatever it is called.
 */
class TypedViewsUiTest extends ViewTest {

    private static final Pattern MARK = Pattern.compile("〔([^〕]+)〕");

    private final ApplicationContext portal;
    private final JdbcClient jdbc;
    private final Holders holders;
    private final Publishing publishing;
    private final Map<String, String> typed = new LinkedHashMap<>();
    private final Map<String, Set<String>> seen = new LinkedHashMap<>();
    private final List<String> wrong = new ArrayList<>();

    TypedViewsUiTest(ApplicationContext portal, JdbcClient jdbc) {
        super(portal);
        this.portal = portal;
        this.jdbc = jdbc;
        this.holders = new Holders(portal::getBean);
        this.publishing = new Publishing(portal);
        world.evaluated();
        world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        world.holder(world.leadReviewerPost);
        world.holder(world.leadHeadPost);
    }

    @Test
    void everyPageShowsItAsItWasTyped() {
        List<SubmissionId> units = round.open(world);
        SubmissionId unit = units.getFirst();
        SubmissionId late = units.get(1);
        SubmissionId evaluation = units.getLast();
        enter(unit);
        look("entry", world.staff, SubmissionNavigation.to(unit));
        round.handIn(world.staff, unit);
        portal.getBean(Findings.class)
                .raise(world.reviewer, unit, List.of(new NewFinding(UnitForm.SETTLED, text("確認事項"))));
        look("review", world.reviewer, ReviewNavigation.to(unit));
        round.decisions.sendBack(
                world.reviewer,
                round.submissions.get(world.reviewer, unit).seen(),
                List.of(new NewFinding(UnitForm.RESULT, text("差戻しの理由"))));
        answer(unit);
        look("sent back", world.staff, SubmissionNavigation.to(unit));
        round.handIn(world.staff, unit);
        look("handed in", world.staff, SubmissionNavigation.to(unit));
        look("review again", world.reviewer, ReviewNavigation.to(unit));
        print("A4", unit, 2);
        round.pass(world.reviewer, unit);
        evaluate(evaluation, late);
        PersonId leadHead = holders.of(world.leadHeadPost);
        look("evaluation", holders.staffOf(world.leadSection), SubmissionNavigation.to(evaluation));
        look("evaluation's review", leadHead, ReviewNavigation.to(evaluation));
        look("measure", leadHead, ReviewNavigation.toMeasure(evaluation));
        round.approve(world.head, unit);
        round.approve(leadHead, evaluation);
        CycleId cycle = round.submissions.get(world.central, unit).cycle();
        look("central check", world.central, checkOf(cycle));
        look("release", world.central, "release");
        publishing.release(world.central, cycle);
        correct(unit);
        look("tracking", world.central, "tracking");
        look("home", world.staff, "");
        look("reader's home", world.person(Role.READER, world.other, null, null), "");

        System.out.printf("typed texts on %d pages: %s%n", seen.size(), seen);
        assertThat(wrong).isEmpty();
        assertThat(seen).allSatisfy((place, texts) -> {
            // while it is entered it stands in fields; lists show none
            if (!Set.of("entry", "tracking", "home", "release").contains(place)) {
                assertThat(texts).as(place).isNotEmpty();
            }
        });
        Set<String> found = new TreeSet<>();
        seen.values().forEach(found::addAll);
        assertThat(found).as("each is shown somewhere").containsAll(typed.keySet());
    }

    private void enter(SubmissionId unit) {
        round.fill(world.staff, unit, "52");
        round.entry.save(world.staff, unit, UnitForm.RESULT, text("成果"));
        round.entry.open(world.staff, unit).form().nexts().forEach(next -> {
            round.entry.save(world.staff, unit, next.key(), "60");
            round.entry.save(world.staff, unit, next.rationaleKey(), text("目標値の考え方"));
        });
    }

    private void evaluate(SubmissionId evaluation, SubmissionId late) {
        portal.getBean(MissingUnits.class)
                .name(
                        world.central,
                        late,
                        round.submissions.get(world.central, late).version(),
                        shorter("未提出の理由"));
        PersonId lead = holders.staffOf(world.leadSection);
        EvaluationForm form =
                Objects.requireNonNull(round.entry.open(lead, evaluation).form().evaluation());
        form.paragraphs()
                .forEach(field -> round.entry.save(
                        holders.staffOf(field.sectionId()), evaluation, field.key(), text("段落" + field.key())));
        round.entry.save(lead, evaluation, EvaluationForm.GRADE, "C");
        round.entry.save(lead, evaluation, EvaluationForm.REASON, text("判断理由"));
        round.handIn(lead, evaluation);
        round.pass(holders.of(world.leadReviewerPost), evaluation);
    }

    private void correct(SubmissionId unit) {
        SubmissionId correction = portal.getBean(Corrections.class)
                .open(
                        world.staff,
                        unit,
                        round.submissions.get(world.staff, unit).version(),
                        NewCorrection.of(text("訂正の理由")))
                .id();
        look("correction", world.staff, SubmissionNavigation.to(correction));
        round.entry.save(world.staff, correction, UnitForm.SETTLED, "991");
        round.handIn(world.staff, correction);
        look("correction's review", world.reviewer, ReviewNavigation.to(correction));
        round.pass(world.reviewer, correction);
        round.approve(world.head, correction);
        look("waiting correction", world.central, "release");
        publishing.releaseCorrections(world.central, correction);
        look("corrected", world.staff, SubmissionNavigation.to(unit));
        print("A4 of the correction", correction, 1);
    }

    private void answer(SubmissionId unit) {
        Findings findings = portal.getBean(Findings.class);
        for (Finding finding : findings.of(world.staff, unit)) {
            findings.answer(world.staff, finding.read(), text("回答" + finding.number()));
        }
    }

    private String checkOf(CycleId cycle) {
        return ReportNavigation.toCheck(jdbc.sql("SELECT id FROM measure_report WHERE cycle_id = ?")
                .param(cycle.value())
                .query(Long.class)
                .single());
    }

    private String text(String of) {
        return typed.computeIfAbsent(of, TypedSheet::text);
    }

    private String shorter(String of) {
        return typed.computeIfAbsent(of, name -> "〔%s〕\n\n　・一つ目\n  - 二つ目".formatted(name));
    }

    private void look(String place, PersonId by, String path) {
        Component view = open(by, path);
        seen.put(place, new TreeSet<>());
        walk(place, view.getElement(), false);
    }

    private void walk(String place, Element element, boolean inTyped) {
        boolean within =
                inTyped || !element.isTextNode() && element.getClassList().contains("typed");
        if (element.isTextNode() || element.getChildCount() == 0) {
            check(place, element.isTextNode() ? element.getText() : element.getTextRecursively(), within);
        }
        element.getChildren().forEach(child -> walk(place, child, within));
    }

    private void print(String place, SubmissionId unit, int revision) {
        seen.put(place, new TreeSet<>());
        byte[] html = MockMvcTester.from(
                        (WebApplicationContext) portal,
                        builder -> builder.apply(springSecurity()).build())
                .get()
                .uri("/" + SubmissionNavigation.toPrint(unit, revision))
                .with(authentication(new SignedIn(world.staff.value(), "someone").authentication()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        Jsoup.parse(new String(html, StandardCharsets.UTF_8))
                .getAllElements()
                .forEach(element -> check(place, element.wholeOwnText(), element.closest(".typed") != null));
    }

    private void check(String place, String said, boolean within) {
        Matcher mark = MARK.matcher(said);
        while (mark.find()) {
            String text = typed.get(mark.group(1));
            if (text == null || !within || !said.contains(text)) {
                wrong.add("%s: %s%s".formatted(place, mark.group(1), within ? " is not whole" : " is one run"));
            } else {
                Objects.requireNonNull(seen.get(place)).add(mark.group(1));
            }
        }
    }
}
