package org.jisseki.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jisseki.common.Status;
import org.jisseki.common.ui.NameText;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.TypedText;
import org.jisseki.publication.CheckedMeasure;
import org.jisseki.submission.ui.SubmissionNavigation;

/** The units of a measure in the central check, each with where it is and what can be done about it. */
class CheckedUnits extends Div {

    /** What is done to a unit. */
    interface Acts {
        void sendBack(CheckedMeasure.Unit unit);

        void nameMissing(CheckedMeasure.Unit unit);

        void takeBack(CheckedMeasure.Unit unit);

        void stop(CheckedMeasure.Unit unit);
    }

    private final Acts acts;

    CheckedUnits(CheckedMeasure measure, Acts acts) {
        this.acts = acts;
        PlainTable table = new PlainTable(
                Say.it("publication.check.units"),
                Say.it("publication.release.unit"),
                Say.it("publication.release.state"),
                Say.it("publication.check.findings"),
                Say.it("publication.check.acts"));
        table.addClassNames("flush", "checked-units");
        for (CheckedMeasure.Unit unit : measure.units()) {
            Anchor link = NameText.in(
                    new Anchor(SubmissionNavigation.to(unit.submission().id())), Say.it(unit.name()));
            link.addClassName("name");
            table.row(link, state(unit), number(unit.openFindings()), buttons(unit));
        }
        add(table);
    }

    private static Component state(CheckedMeasure.Unit unit) {
        StatusBadge badge = new StatusBadge(unit.submission().status());
        String missing = unit.missing();
        if (missing != null) {
            return PlainTable.lines(badge, TypedText.span(Say.it("publication.check.named", missing)));
        }
        int no = unit.submission().revisionNo();
        return no == 0 ? badge : PlainTable.lines(badge, Say.it("publication.check.revision", no));
    }

    private static Span number(int count) {
        Span cell = new Span(String.valueOf(count));
        cell.addClassName("num");
        return cell;
    }

    private Div buttons(CheckedMeasure.Unit unit) {
        Div buttons = new Div();
        buttons.addClassName("row-acts");
        if (unit.submission().status() == Status.APPROVED) {
            buttons.add(button(
                    "publication.check.return", "publication.check.return.label", unit, () -> acts.sendBack(unit)));
        } else if (unit.missing() != null) {
            buttons.add(button(
                    "publication.missing.takeBack",
                    "publication.missing.takeBack.label",
                    unit,
                    () -> acts.takeBack(unit)));
        } else if (!unit.isDecided()) {
            buttons.add(button(
                    "publication.missing.name", "publication.missing.name.label", unit, () -> acts.nameMissing(unit)));
        }
        if (unit.submission().status() != Status.RELEASED) {
            buttons.add(button("publication.stop", "publication.stop.label", unit, () -> acts.stop(unit)));
        }
        return buttons;
    }

    private static Button button(String key, String label, CheckedMeasure.Unit unit, Runnable act) {
        Button button = new Button(Say.it(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("aria-label", Say.it(label, unit.name()));
        return button;
    }
}
