package org.jisseki.review.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.Finding;

/** All findings of a sheet in one line, the answered ones first: each leads to where it stands. */
class FindingIndex extends Div {

    FindingIndex(Sheet sheet) {
        addClassName("finding-index");
        getElement().setAttribute("role", "group").setAttribute("aria-label", Say.it("review.findings"));
        Span label = new Span(Say.it("review.findings"));
        label.addClassName("s");
        add(label);
        sheet.opened().findings().stream()
                .sorted(FindingNotes.ORDER)
                .map(finding -> leading(sheet, finding))
                .forEach(this::add);
        setVisible(!sheet.opened().findings().isEmpty());
    }

    private static Button leading(Sheet sheet, Finding finding) {
        String name = FieldNames.of(sheet.form()).getOrDefault(finding.field(), "");
        Button button = new Button(
                Say.it("review.findings." + finding.status(), finding.number(), name),
                click -> click.getSource().getElement().executeJs("""
                                const note = document.getElementById($0);
                                note.querySelectorAll('details').forEach(each => each.open = true);
                                note.tabIndex = -1;
                                note.focus();
                                note.scrollIntoView({block: 'center'});""", FindingNotes.id(finding)));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
