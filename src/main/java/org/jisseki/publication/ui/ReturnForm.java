package org.jisseki.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jisseki.common.Keeping;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.FindingForm;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.UnitForm;

/** Sends a unit back that was approved, with what is to be done about it. */
class ReturnForm extends Section {

    /** The name of the form, as what is typed there is kept. */
    static final String FORM = "return-decided";

    private final FindingForm findings;

    /** @param after what comes of it */
    ReturnForm(Sentence unit, Sentence after, UnitForm form, Keeping keeping, Consumer<List<NewFinding>> sendBack) {
        this.findings = new FindingForm(fields(form), NewFinding.LENGTH, keeping, FORM);
        Button confirm = new Button(Say.it("publication.check.return.do"), click -> {
            List<FindingForm.Written> written = findings.written();
            if (!written.isEmpty()) {
                sendBack.accept(written.stream()
                        .map(each -> new NewFinding(each.field(), each.text()))
                        .toList());
            }
        });
        Button cancel = new Button(Say.it("common.close"), click -> removeFromParent());
        Div actions = new Div(confirm, cancel);
        actions.addClassName("actions");
        addClassNames("stack", "reason");
        add(
                new H2(Say.it("publication.check.return.title", unit)),
                new Paragraph(Say.it("publication.check.return.text", after)),
                findings,
                actions);
    }

    /** Asks in a place of the page, in place of what was asked there before. */
    void ask(Div place) {
        place.removeAll();
        place.add(this);
        findings.focus();
    }

    /** What a finding can be pinned to: the figures by name, the amount, the text, the whole. */
    private static Map<String, String> fields(UnitForm form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.actuals().forEach(actual -> fields.put(actual.key(), actual.name()));
        List<String> pinnable = form.pinnable();
        if (pinnable.contains(UnitForm.SETTLED)) {
            fields.put(UnitForm.SETTLED, Say.it("publication.field.settled"));
        }
        if (pinnable.contains(UnitForm.RESULT)) {
            fields.put(UnitForm.RESULT, Say.it("publication.field.result"));
        }
        fields.put(UnitForm.WHOLE, Say.it("publication.field.whole"));
        return fields;
    }
}
