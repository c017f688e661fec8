package org.jisseki.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.List;
import org.jisseki.authority.Role;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.SubmissionId;
import org.jisseki.cycle.Guide;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.Submission;
import org.jisseki.support.Holders;
import org.jisseki.support.Publishing;
import org.jisseki.support.TestWorld;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;

/** Through two years: what was published of the first stands in the review of the second, computed and judged values too. */
class LastYearInReviewUiTest extends ViewTest {

    private final Publishing publishing;
    private final Holders holders;

    LastYearInReviewUiTest(ApplicationContext portal) {
        super(portal);
        this.publishing = new Publishing(portal);
        this.holders = new Holders(portal::getBean);
        world.evaluated();
        world.person(Role.SECTION_STAFF, world.lead, world.leadDivision, world.leadSection);
        world.holder(world.leadReviewerPost);
        world.holder(world.leadHeadPost);
    }

    @Test
    void everyFigureThatWasPublishedStandsInTheReviewOfTheNextYear() {
        List<SubmissionId> first = round.open(world);
        first.forEach(unit -> passed(unit, "A"));
        first.forEach(unit -> round.approve(holders.of(read(unit).approver()), unit));
        publishing.release(world.central, read(first.getFirst()).cycle());
        List<SubmissionId> next = openNextYear();
        next.forEach(unit -> passed(unit, "B"));

        open(world.reviewer, ReviewNavigation.to(next.getFirst()));
        assertThat(row("指標1")).contains("47.4");
        assertThat(row("目標達成状況")).as("as it was published").contains("0.95");
        assertThat(row("執行率")).contains("99.0");

        open(holders.of(world.leadHeadPost), ReviewNavigation.to(next.getLast()));
        assertThat(row("進展度")).contains("A", "B");
        assertThat(text()).contains("達成状況 0.95");

        open(holders.of(world.leadHeadPost), ReviewNavigation.toMeasure(next.getLast()));
        assertThat(text()).contains("前年度は A", "達成状況 0.95");
    }

    private String row(String name) {
        return find(NativeTableRow.class).all().stream()
                .map(row -> row.getElement().getTextRecursively())
                .filter(words -> words.startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private void passed(SubmissionId unit, String grade) {
        PersonId by = holders.staffOf(read(unit).sectionId());
        EvaluationForm form = round.entry.open(by, unit).form().evaluation();
        if (form == null) {
            round.fill(by, unit, "47.4");
        } else {
            form.paragraphs()
                    .forEach(field -> round.entry.save(holders.staffOf(field.sectionId()), unit, field.key(), "文。"));
            round.entry.save(by, unit, EvaluationForm.GRADE, grade);
            round.entry.save(by, unit, EvaluationForm.REASON, "進んだ。");
        }
        round.handIn(by, unit);
        round.pass(holders.of(read(unit).reviewer()), unit);
    }

    private Submission read(SubmissionId unit) {
        return round.submissions.get(world.central, unit);
    }

    private List<SubmissionId> openNextYear() {
        OpeningRequest request = new OpeningRequest(
                world.plan,
                TestWorld.YEAR.plus(1),
                LocalDate.of(2022, 5, 27),
                LocalDate.of(2022, 6, 2),
                LocalDate.of(2022, 6, 8),
                LocalDate.of(2022, 7, 15),
                Guide.NONE);
        CycleId cycle = round.cycles
                .open(world.central, request, (done, total) -> {})
                .cycle()
                .id();
        return round.submissions.of(cycle).stream().map(Submission::id).toList();
    }
}
