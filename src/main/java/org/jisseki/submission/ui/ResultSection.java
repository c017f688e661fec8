package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.TypedText;
import org.jisseki.cycle.FieldKind;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** 成果, beside last year's. */
class ResultSection extends Section {

    private final Shown shown;

    ResultSection(Shown shown, @Nullable Draft draft, FieldFindings findings) {
        this.shown = shown;
        Div head = new Div(new H2(Say.it("submission.result")));
        head.addClassName("sub");
        GuideNote guide = new GuideNote(shown.form(), FieldKind.RESULT);
        guide.setVisible(draft != null && guide.isVisible());
        FiscalYear last = shown.form().year().plus(-1);
        Div sides = new Div();
        sides.addClassName("sides");
        if (draft == null) {
            sides.add(new LastResult(last, shown.form().lastResult(), null), frozen());
        } else {
            ProseField field = new ProseField(UnitForm.RESULT, 4, shown, draft, guide.ids(FieldKind.RESULT));
            field.input()
                    .setLabel(Say.it("submission.result.label", shown.form().year()));
            sides.add(new LastResult(last, shown.form().lastResult(), field.input()), field);
        }
        add(head, guide, sides);
        findings.panels(UnitForm.RESULT).forEach(this::add);
    }

    private Div frozen() {
        Span head = new Span(Say.it("submission.result.label", shown.form().year()));
        head.addClassName("s");
        String text = shown.frozen() == null ? null : shown.frozen().result();
        Paragraph words = new Paragraph(text == null ? "-" : text);
        TypedText.in(words);
        return new Div(head, words, new FieldHints(shown, null).of(UnitForm.RESULT, ids -> {}));
    }
}
