package org.jisseki.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.jisseki.authority.Action;
import org.jisseki.common.Keeping;
import org.jisseki.common.ui.FindingForm;
import org.jisseki.common.ui.KeptForm;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.Finding;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Outcome;

/** The bar at the foot: what to know before deciding, and the decisions. A form for findings takes its place when opened. */
class DecideBar extends Div {

    /** What the view does. */
    interface Acts {
        /** 確認して回す or 決裁する. */
        void decide();

        void sendBack(List<NewFinding> findings);

        void raise(List<NewFinding> findings);

        void move(int step);

        /** Where it is kept what is typed here. */
        Keeping keeping();
    }

    /** The names of its forms, as what is typed there is kept. */
    static final String RAISE = "raise";

    static final String RETURN = "return";

    /** All forms in which a reviewer writes about a revision. */
    static final List<String> FORMS = List.of(RETURN, RAISE, "again");

    private final Sheet sheet;
    private final Action action;
    private final Acts acts;
    private final Component place;

    /** @param action {@link Action#PASS} or {@link Action#APPROVE} */
    DecideBar(Sheet sheet, Action action, Component place, Acts acts) {
        this.sheet = sheet;
        this.action = action;
        this.place = place;
        this.acts = acts;
        addClassName("bar");
        choices();
        // one form at a time: the other opens once this one is sent
        KeptForm.reopen(this, acts.keeping(), RETURN, () -> form(true));
        if (!acts.keeping().holds(RETURN)) {
            KeptForm.reopen(this, acts.keeping(), RAISE, () -> form(false));
        }
    }

    private void choices() {
        removeAll();
        KeyButton decide = new KeyButton(Say.it("review." + action), "A", this::ask);
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        KeyButton raise =
                new KeyButton(Say.it("review.raise"), "F", () -> form(false).focus());
        raise.addClassName("push");
        add(
                know(),
                place,
                raise,
                new KeyButton(Say.it("review.RETURN"), "R", () -> form(true).focus()),
                decide);
    }

    private Component know() {
        Div know = new Div();
        know.addClassNames("full", "s");
        List<Finding> unsettled = sheet.unsettled();
        if (!unsettled.isEmpty()) {
            Span open = new Span(Say.it("review.unsettled", numbers(unsettled)));
            open.addClassNames("warn", "b7");
            know.add(open, new Span(" "));
        }
        int unexplained = sheet.now().unexplained();
        if (unexplained > 0) {
            know.add(new Span(Say.it("hint.unexplained", unexplained)), new Span("　"));
        }
        if (isUnsent()) {
            Span unsent = new Span(Say.it("review.unsent"));
            unsent.addClassNames("warn", "b7");
            know.add(unsent, new Span(" "));
        }
        know.add(new Span(next()));
        return know;
    }

    private String next() {
        return Say.it("review.then." + action, sheet.after(Outcome.PASS));
    }

    private boolean isUnsent() {
        return FORMS.stream().anyMatch(acts.keeping()::holds);
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Say.it("review.ask." + action, sheet.form().title()));
        dialog.setText(Say.it("review.ask.seen", sheet.submission().revisionNo()) + " " + next()
                + (isUnsent() ? " " + Say.it("review.ask.unsent") : ""));
        dialog.setConfirmText(Say.it("review." + action));
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("common.cancel"));
        dialog.addConfirmListener(confirmed -> acts.decide());
        dialog.open();
    }

    private FindingForm form(boolean returns) {
        removeAll();
        FindingForm form = new FindingForm(
                FieldNames.of(sheet.form()), NewFinding.LENGTH, acts.keeping(), returns ? RETURN : RAISE);
        Button send = new Button(Say.it(returns ? "review.RETURN" : "review.raise"), click -> send(form, returns));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        Button cancel = new Button(Say.it("common.close"), click -> closeForm(returns));
        cancel.addClassName("push");
        Div panel = new Div(
                new H2(Say.it(returns ? "review.return.title" : "review.raise.title")),
                new Paragraph(
                        returns
                                ? Say.it("review.return.text", sheet.after(Outcome.RETURN))
                                : Say.it("review.raise.text", sheet.section())),
                form);
        if (returns && !sheet.asked().isEmpty()) {
            panel.addComponentAtIndex(2, new Paragraph(Say.it("review.return.asked", numbers(sheet.asked()))));
        }
        panel.addClassName("full");
        add(panel, cancel, send);
        Shortcuts.addShortcutListener(panel, () -> closeForm(returns), Key.ESCAPE)
                .listenOn(this)
                // what is typed is told before the form goes
                .resetFocusOnActiveElement();
        return form;
    }

    private void closeForm(boolean returns) {
        choices();
        // the focus goes back to what opened the form
        getElement()
                .executeJs(
                        "setTimeout(() => this.querySelector($0)?.focus())",
                        "[data-key=" + (returns ? "R" : "F") + "]");
    }

    private static String numbers(List<Finding> findings) {
        return findings.stream()
                .map(finding -> String.valueOf(finding.number()))
                .collect(Collectors.joining("・"));
    }

    private void send(FindingForm form, boolean returns) {
        if (returns && form.isBlank() && !sheet.asked().isEmpty()) {
            acts.sendBack(List.of());
            return;
        }
        List<NewFinding> written = form.written().stream()
                .map(each -> new NewFinding(each.field(), each.text()))
                .toList();
        if (written.isEmpty()) {
            return;
        }
        if (returns) {
            acts.sendBack(written);
        } else {
            acts.raise(written);
        }
    }
}
