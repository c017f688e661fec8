package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.FieldKind;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** 指標の実績: a row an indicator, what is entered beside what is known. */
class ActualsSection extends Section {

    /** @param draft NULL where the person does not enter; then what was handed in stands as text */
    ActualsSection(Shown shown, @Nullable Draft draft, FieldFindings findings) {
        UnitForm form = shown.form();
        Div head = new Div(new H2(Say.it("submission.actuals")));
        head.addClassName("sub");
        if (draft != null) {
            head.add(keys());
        }
        FiscalYear year = form.year();
        EntryTable table = new EntryTable(Say.it("submission.actuals"))
                .column(Say.it("submission.indicator"), "")
                .column(Say.it("submission.baseline"), "n")
                .column(Say.it("submission.lastActual", year.plus(-1)), "n")
                .column(Say.it("submission.target", year), "n")
                .column(Say.it(draft == null ? "submission.actual" : "submission.actual.here", year), "n mine")
                .column(Say.it("submission.achievement"), "")
                .column(Say.it("submission.goal", goalYear(form)), "n");
        GuideNote guide = new GuideNote(form, FieldKind.ACTUAL);
        guide.setVisible(draft != null && guide.isVisible());
        form.actuals().forEach(field -> new ActualRow(shown, draft, field, findings, guide).addTo(table));
        add(head, guide, table);
    }

    // One plan has one last year.
    private static FiscalYear goalYear(UnitForm form) {
        return form.actuals().stream()
                .map(UnitForm.ActualField::goalYear)
                .findFirst()
                .orElse(form.year());
    }

    /** Which keys lead through the figures. */
    static Span keys() {
        Span keys = new Span();
        keys.addClassNames("s", "push");
        keys.getElement()
                .appendChild(
                        new Element("kbd").setText("Enter"),
                        Element.createText(" " + Say.it("submission.key.next") + "　"),
                        new Element("kbd").setText("Esc"),
                        Element.createText(" " + Say.it("submission.key.restore")));
        return keys;
    }
}
