package org.jisseki.submission.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.Element;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.Tag;
import org.jisseki.common.ui.TypedText;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** Last year's text, with one button (or Alt+C) that carries it over to be revised; what is typed is replaced only on demand. */
class LastResult extends Div {

    /** @param last NULL where none is known; {@code into} NULL where the person does not enter */
    LastResult(FiscalYear year, UnitForm.@Nullable LastResult last, @Nullable TextArea into) {
        this(year, last == null ? null : last.text(), last == null ? null : last.note());
        if (last != null && into != null) {
            Button carry = carry(last.text(), into);
            carry.addClickShortcut(Key.KEY_C, KeyModifier.ALT);
        }
    }

    /** One of several on a page: the key carries over into the paragraph that the person is in. */
    LastResult(EvaluationForm.Before before, @Nullable TextArea into) {
        this(before.year(), before.text(), before.note());
        if (into != null) {
            Button carry = carry(before.text(), into);
            carry.addClickShortcut(Key.KEY_C, KeyModifier.ALT).listenOn(into);
        }
    }

    private LastResult(FiscalYear year, @Nullable String text, @Nullable String note) {
        addClassName("last-result");
        Span head = new Span(Say.it("submission.result.last", year));
        head.addClassName("s");
        add(head);
        if (text == null) {
            Paragraph none = new Paragraph(Say.it("submission.result.last.none"));
            none.addClassName("s");
            add(none);
            return;
        }
        if (note != null) {
            head.add(new Tag(note));
        }
        Paragraph words = TypedText.paragraph(text);
        words.addClassName("read-only");
        add(words);
    }

    private Button carry(String text, TextArea into) {
        Button carry = new Button(Say.it("submission.result.carry"), click -> carryOver(text, into));
        carry.addThemeVariants(ButtonVariant.TERTIARY);
        carry.getElement().setAttribute("aria-keyshortcuts", Say.it("submission.result.carry.key"));
        Div line = new Div(carry);
        line.getElement().appendChild(new Element("kbd").setText(Say.it("submission.result.carry.key")));
        line.addClassName("carry");
        add(line);
        return carry;
    }

    private static void carryOver(String text, TextArea into) {
        if (into.getValue().isBlank() || into.getValue().equals(text)) {
            put(text, into);
            return;
        }
        ConfirmDialog dialog = new ConfirmDialog(
                Say.it("submission.result.carry.ask"),
                Say.it("submission.result.carry.then"),
                Say.it("submission.result.carry.do"),
                confirm -> put(text, into));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("submission.result.carry.not"));
        dialog.open();
    }

    private static void put(String text, TextArea into) {
        into.setValue(text);
        into.focus();
    }
}
