package org.jisseki.submission.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Say;
import org.jspecify.annotations.Nullable;

/** The sentence beside a field that says what is wrong with it; the field names it as its description. */
class FieldProblem extends Paragraph {

    FieldProblem(String id) {
        setId(id);
        addClassName("err");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows the sentence and marks the field; with none, takes both away. */
    void show(HasValidation field, @Nullable Sentence why) {
        setText(why == null ? "" : Say.it(why));
        field.setInvalid(why != null);
    }

    /** Names ids as what describes a Vaadin field's own input. */
    static void describe(Element field, String... ids) {
        field.executeJs(
                "setTimeout(() => (this.inputElement ?? this).setAttribute('aria-describedby', $0))",
                String.join(" ", ids));
    }
}
