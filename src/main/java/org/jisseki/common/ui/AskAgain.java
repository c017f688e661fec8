package org.jisseki.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** もう一度たずねる: a button that opens the field for it. */
public class AskAgain extends Div {

    private final TextArea text = new TextArea();
    private final Button open;
    private final Button send;

    /** @param longest the longest text, in characters; {@code ask} gets one that fits */
    public AskAgain(int number, int longest, Consumer<String> ask) {
        addClassName("answer");
        open = new Button(Say.it("common.finding.askAgain"), click -> open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        send = new Button(Say.it("common.finding.askAgain.send"), click -> send(longest, ask));
        text.setLabel(Say.it("common.finding.askAgain.label", number));
        text.setMinRows(2);
        text.setManualValidation(true);
        text.addValueChangeListener(change -> text.setInvalid(false));
        text.setVisible(false);
        send.setVisible(false);
        add(open, text, send);
    }

    private void open() {
        open.setVisible(false);
        text.setVisible(true);
        send.setVisible(true);
        addClassName("full");
        text.focus();
    }

    private void send(int longest, Consumer<String> ask) {
        String typed = text.getValue();
        boolean tooLong = typed.codePointCount(0, typed.length()) > longest;
        if (typed.isBlank() || tooLong) {
            text.setErrorMessage(tooLong ? Say.it("common.finding.tooLong", longest) : Say.it("common.finding.blank"));
            text.setInvalid(true);
            text.focus();
        } else {
            ask.accept(typed);
        }
    }
}
