package org.jisseki.plan.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jisseki.common.ui.PlainTable;
import org.jisseki.common.ui.Say;
import org.jisseki.plan.PlanPreview;

/** What the chosen files would do to a plan, and the button that does it. */
class PlanPreviewed extends Div {

    private final H2 title = new H2(Say.it("plan.preview.title"));

    PlanPreviewed(PlanPreview.Possible preview, Runnable run, Runnable leave) {
        title.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(title);
        head.addClassName("sub");
        add(head, new Paragraph(Say.it("plan.preview." + preview.kind(), preview.name(), preview.code())));
        if (!preview.units().isEmpty()) {
            add(new H3(Say.it("plan.preview.units", preview.units().size())), units(preview));
            add(new Paragraph(Say.it("plan.preview.thenAsk")));
        }
        add(new H3(Say.it("plan.preview.counts")), counts(preview));
        Button go = new Button(Say.it("plan.preview.do"), click -> run.run());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        go.setDisableOnClick(true);
        Button not = new Button(Say.it("common.cancel"), click -> leave.run());
        not.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(go, not);
        actions.addClassName("actions");
        add(actions);
    }

    /** What comes next stands below what was pressed. */
    void focusTitle() {
        title.getElement().executeJs("setTimeout(() => { this.focus(); this.scrollIntoView({block: 'nearest'}) })");
    }

    private static PlainTable units(PlanPreview.Possible preview) {
        PlainTable table = new PlainTable(
                Say.it("plan.preview.units", preview.units().size()),
                Say.it("plan.preview.unit"),
                Say.it("plan.preview.measure"),
                Say.it("plan.preview.section"),
                Say.it("plan.preview.indicators"));
        table.addClassName("flush");
        for (PlanPreview.AddedUnit unit : preview.units()) {
            Div indicators = new Div();
            indicators.addClassName("stack");
            unit.indicators().forEach(name -> indicators.add(new Span(name)));
            table.row(
                    PlainTable.lines(
                            unit.name(), Say.it("plan.preview.code", Say.it("plan.unit." + unit.kind()), unit.code())),
                    new Span(unit.measure()),
                    new Span(unit.section()),
                    indicators);
        }
        return table;
    }

    private static PlainTable counts(PlanPreview.Possible preview) {
        boolean added = preview.kind() == PlanPreview.Kind.ADDED;
        PlainTable table = added
                ? new PlainTable(
                        Say.it("plan.preview.counts"),
                        Say.it("plan.import.table"),
                        Say.it("plan.preview.new"),
                        Say.it("plan.preview.standing"))
                : new PlainTable(
                        Say.it("plan.preview.counts"), Say.it("plan.import.table"), Say.it("plan.import.rows"));
        table.addClassName("counts");
        preview.counts().forEach((name, rows) -> {
            Span title = new Span(TableExplained.title(name));
            Span written = new Span(String.valueOf(rows.written()));
            NativeTableRow row = added
                    ? table.row(title, written, new Span(String.valueOf(rows.standing())))
                    : table.row(title, written);
            row.getChildren().skip(1).forEach(cell -> cell.addClassName("n"));
        });
        return table;
    }
}
