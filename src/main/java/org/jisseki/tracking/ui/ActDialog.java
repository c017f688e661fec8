package org.jisseki.tracking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.Keeping;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Alert;
import org.jisseki.common.ui.KeptArea;
import org.jisseki.common.ui.Say;
import org.jspecify.annotations.Nullable;

/** Asks what an act on several submissions needs to know. What is refused is said in it, and nothing typed is lost. */
abstract class ActDialog extends Dialog {

    private static final String REASON = "reason";

    private final KeptArea reason;
    private final transient Keeping keeping;
    private final String name;
    private final Div form = new Div();
    private final Map<String, Component> fields = new LinkedHashMap<>();
    private final transient Runnable done;
    private @Nullable Component said;

    /**
     * @param act     whose words it has: title, text and button; its reason is kept under the same name
     * @param done is told once it was done
     */
    ActDialog(String act, int units, int longestReason, Keeping keeping, Runnable done) {
        this.name = act;
        this.keeping = keeping;
        this.done = done;
        reason = new KeptArea(keeping, act);
        reason.setLabel(Say.it("tracking.act.reason"));
        setHeaderTitle(Say.it("tracking.ask.title." + act, units));
        form.addClassName("act-form");
        reason.setHelperText(Say.it("tracking.act.reason.help", longestReason));
        reason.setMinRows(2);
        add(new Paragraph(Say.it("tracking.ask.text." + act)), form);
        Button submit = new Button(Say.it("tracking.ask.do." + act), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Say.it("common.close"), click -> close()), submit);
    }

    /** Adds a field under the key by which the act names a problem with it. */
    final <C extends Component & HasValidation & Focusable<?>> void field(String key, C field) {
        fields.put(key, field);
        form.add(field);
    }

    /** Adds the reason, last. */
    final void withReason() {
        field(REASON, reason);
        form.add(reason.note());
    }

    final String reason() {
        return reason.getValue();
    }

    /** Whether what is typed can be read; where it cannot, its field says so. */
    boolean readable() {
        return true;
    }

    /** Does it, with what the fields say. */
    abstract void act();

    private void submit() {
        if (said != null) {
            remove(said);
            said = null;
        }
        if (!readable()) {
            return;
        }
        try {
            keeping.sent(name, this::act);
            close();
            done.run();
        } catch (InvalidFieldsException invalid) {
            invalid.problems().forEach(this::refuse);
            fields.entrySet().stream()
                    .filter(field -> invalid.problems().containsKey(field.getKey()))
                    .findFirst()
                    .ifPresent(field -> ((Focusable<?>) field.getValue()).focus());
        } catch (RefusedException refusal) {
            // the page's own place for refusals lies behind this dialog
            said = new Alert(Say.it("tracking.act.refused"), Say.it(refusal.sentence()));
            addComponentAsFirst(said);
        }
    }

    private void refuse(String key, Sentence sentence) {
        if (fields.get(key) instanceof HasValidation field) {
            field.setErrorMessage(Say.it(sentence));
            field.setInvalid(true);
        }
    }
}
