package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.common.Status;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.NameText;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.Tag;
import org.jisseki.cycle.CycleNames;
import org.jisseki.review.ui.ReviewNavigation;
import org.jisseki.submission.ui.SubmissionNavigation;
import org.jisseki.tracking.MyTurn;
import org.jisseki.tracking.TrackedUnit;

/** What waits, a row each: days left, what it is, one action. The first row's action alone is filled: it is the most urgent. */
class TurnList extends UnorderedList {

    /** @param names of cycles: each row names its own where several are open */
    TurnList(List<MyTurn.Waiting> waiting, CycleNames.Now names) {
        addClassName("turn");
        for (MyTurn.Waiting each : waiting) {
            ListItem row = row(each, names);
            if (getComponentCount() == 0) {
                row.getChildren()
                        .filter(Anchor.class::isInstance)
                        .map(Anchor.class::cast)
                        .forEach(action -> action.addClassName("p"));
            }
            add(row);
        }
    }

    private static ListItem row(MyTurn.Waiting waiting, CycleNames.Now names) {
        TrackedUnit unit = waiting.unit();
        String to = waiting.part()
                ? SubmissionNavigation.toPart(unit.id())
                : waiting.action() == Action.EDIT ? SubmissionNavigation.to(unit.id()) : ReviewNavigation.to(unit.id());
        String act = Say.it(waiting.part() ? "tracking.act.part" : "tracking.act." + unit.status());
        H2 title = new H2(NameText.in(new Anchor(to), UnitName.of(unit)));
        title.addClassName("name");
        Paragraph state = new Paragraph(new StatusBadge(unit.status()), new Span("　" + what(waiting)));
        Div about = new Div(title);
        about.getElement().appendChild(new Element("small").setText(place(waiting, names)));
        if (unit.correction()) {
            state.add(new Tag(Say.it("tracking.correction")));
        }
        about.add(state);
        if (waiting.reminders().last() != null) {
            Span again = new Span(Say.it(
                    "tracking.turn.reminded",
                    waiting.reminders().last(),
                    waiting.reminders().count()));
            again.addClassName("b7");
            about.add(again);
        }
        Anchor action = new Anchor(to, act);
        action.addClassName("b");
        // several rows say the same words: the name of the unit tells them apart
        action.getElement().setAttribute("aria-label", act + " " + UnitName.of(unit));
        return new ListItem(new DaysLeft(unit.left(), unit.due()), about, action);
    }

    private static String place(MyTurn.Waiting waiting, CycleNames.Now names) {
        String as = Say.it("tracking.as", waiting.as().title());
        String basicProgram = waiting.unit().basicProgram();
        return as
                + switch (waiting.unit().kind()) {
                    case EVALUATION ->
                        Say.it("tracking.ofEvaluation", waiting.unit().measure());
                    case INDICATOR, PROGRAM ->
                        basicProgram == null
                                ? Say.it("tracking.ofMeasure", waiting.unit().measure())
                                : Say.it("tracking.ofBasicProgram", basicProgram);
                }
                + (names.several()
                        ? Say.it("tracking.ofYear", names.of(waiting.unit().cycle()))
                        : "");
    }

    private static String what(MyTurn.Waiting waiting) {
        TrackedUnit unit = waiting.unit();
        if (waiting.part()) {
            return Say.it(
                    unit.status() == Status.RETURNED ? "tracking.what.part.returned" : "tracking.what.part",
                    unit.due());
        }
        return switch (unit.status()) {
            case RETURNED ->
                unit.openFindings() == 0
                        ? Say.it("tracking.what.returned")
                        : Say.it("tracking.what.findings", unit.openFindings());
            case IN_REVIEW, AWAITING_APPROVAL -> Say.it("tracking.what.arrived", unit.section(), Say.day(unit.since()));
            default -> Say.it("tracking.what." + unit.status());
        };
    }
}
