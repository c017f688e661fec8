package org.jisseki.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.Tag;
import org.jisseki.kept.KeptKind;
import org.jisseki.kept.KeptTexts;
import org.jisseki.review.Decisions;
import org.jisseki.review.MeasureSheet;
import org.jisseki.review.MeasureSheets;
import org.jisseki.submission.Following;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.Outcome;
import org.jisseki.submission.Submission;

/** A measure on one page for who has five minutes: the grade, what is bad, what moved, what is open; and 決裁する for all of it. */
@Route(ReviewNavigation.MEASURE)
@PermitAll
@JsModule("./review-keys.ts")
class MeasureView extends Page implements HasUrlParameter<Long> {

    private final transient MeasureSheets sheets;
    private final transient Decisions decisions;
    private final transient KeptTexts kept;
    private final transient Following following;
    private final transient CurrentPerson person;

    MeasureView(MeasureSheets sheets, Decisions decisions, KeptTexts kept, Following following, CurrentPerson person) {
        this.sheets = sheets;
        this.decisions = decisions;
        this.kept = kept;
        this.following = following;
        this.person = person;
        addClassNames("desk", "measure-desk");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        PersonId who = person.id();
        MeasureSheet sheet = sheets.of(who, new SubmissionId(id));
        String title =
                Say.it("review.crumb", sheet.measure().code(), sheet.measure().name());
        titled(title);
        removeAll();
        Div content =
                new Div(head(sheet, title, new SubmissionId(id)), new MeasureGrade(sheet), new MeasureConcerns(sheet));
        content.addClassName("measure-content");
        if (sheet.parts().stream().anyMatch(part -> !part.of().form().actuals().isEmpty())) {
            content.add(section("submission.evaluation.figures", new IndicatorFigures(parts(sheet))));
        }
        MeasureGrade.reason(sheet).ifPresent(content::add);
        content.add(section("review.measure.parts", new MeasurePartsTable(sheet)));
        content.addClassName("scroll");
        Div place = new Div(
                content, new MeasureBar(sheet, unsent(who, sheet), () -> after(sheet), () -> decide(who, sheet)));
        place.addClassName("sheet");
        add(place);
    }

    private Set<Long> unsent(PersonId who, MeasureSheet sheet) {
        return kept.about(
                who,
                KeptKind.SUBMISSION,
                sheet.waiting().stream()
                        .map(part -> part.of().submission().id().value())
                        .toList(),
                DecideBar.FORMS);
    }

    private void decide(PersonId who, MeasureSheet sheet) {
        List<Submission> decided = decisions.measure(
                who,
                sheet.waiting().stream()
                        .map(part -> part.of().submission().seen())
                        .toList());
        UI.getCurrent().refreshCurrentRoute(false);
        Notices.done(Say.it("review.measure.done", decided.size()));
    }

    private List<Sentence> after(MeasureSheet sheet) {
        return following.after(
                sheet.waiting().stream().map(part -> part.of().submission()).toList(), Outcome.PASS);
    }

    private static List<MeasureParts.Part> parts(MeasureSheet sheet) {
        return sheet.parts().stream().map(MeasureSheet.Part::of).toList();
    }

    private static Div head(MeasureSheet sheet, String title, SubmissionId id) {
        Anchor pdf = new Anchor(ReviewNavigation.toMeasurePdf(id), Say.it("review.measure.pdf"));
        pdf.setRouterIgnore(true);
        pdf.setTarget(AnchorTarget.BLANK);
        Paragraph links = new Paragraph(
                new Span(Say.it("review.measure.of", sheet.year(), sheet.cycle().lastApproval())), new Span("　"), pdf);
        links.addClassNames("s", "handed-in");
        PageHead head = new PageHead(title);
        if (sheet.measure().note() != null) {
            head.add(new Tag(sheet.measure().note()));
        }
        return new Div(head, links);
    }

    private static Section section(String key, Component content) {
        Div head = new Div(new H2(Say.it(key)));
        head.addClassName("sub");
        return new Section(head, content);
    }
}
