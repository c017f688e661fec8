package org.jisseki.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.function.Consumer;
import org.jisseki.common.Keeping;

/** もう一度たずねる: a button that opens the field for it; where a text is kept it is open. */
public class AskAgain extends Div {

    private final KeptArea text;
    private final Button open;
    private final Button send;

    /** @param longest the longest text, in characters; {@code ask} gets one that fits */
    public AskAgain(int number, int longest, Keeping keeping, Consumer<String> ask) {
        addClassName("answer");
        text = new KeptArea(keeping, form(number));
        open = new Button(Say.it("common.finding.askAgain"), click -> open());
        open.addThemeVariants(ButtonVariant.TERTIARY);
        send = new Button(Say.it("common.finding.askAgain.send"), click -> send(longest, ask));
        text.setLabel(Say.it("common.finding.askAgain.label", number));
        text.setMinRows(2);
        text.setVisible(false);
        send.setVisible(false);
        add(open, text, text.note(), send);
        KeptForm.reopen(this, keeping, form(number), this::show);
    }

    /** The form in which a finding is asked again, as what is typed there is kept. */
    public static String form(int number) {
        return "again." + number;
    }

    private void open() {
        show();
        text.focus();
    }

    private void show() {
        open.setVisible(false);
        text.setVisible(true);
        send.setVisible(true);
        addClassName("full");
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
