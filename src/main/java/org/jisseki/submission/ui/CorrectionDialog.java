package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Alert;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.CorrectionKind;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.UnitForm;

/** Asks why something is corrected, and where values are not final whether they are only completed. Stays open on a refusal. */
class CorrectionDialog extends Dialog {

    private final Select<CorrectionKind> kind = new Select<>();
    private final Paragraph about = new Paragraph();
    private final TextArea reason = new TextArea();
    private final Div fields = new Div();
    private final Span noField = new Span();
    private final Div refusal = new Div();
    private final Map<String, Checkbox> boxes = new LinkedHashMap<>();

    /** @param completable the fields whose values are not final; where there are none only a correction can be opened */
    CorrectionDialog(UnitForm form, List<String> completable, Consumer<NewCorrection> open) {
        setHeaderTitle(Say.it("submission.correction.title", form.title()));
        kind.setLabel(Say.it("submission.correction.kind"));
        kind.setItems(CorrectionKind.values());
        kind.setItemLabelGenerator(each -> Say.it("submission.correction.kind." + each));
        kind.setValue(CorrectionKind.CORRECTION);
        kind.setVisible(!completable.isEmpty());
        kind.addValueChangeListener(change -> show());
        reason.setLabel(Say.it("submission.correction.reason"));
        reason.setHelperText(Say.it("submission.correction.reason.help"));
        reason.setMinRows(3);
        reason.setManualValidation(true);
        reason.addValueChangeListener(change -> reason.setInvalid(false));
        noField.addClassName("err");
        noField.getElement().setAttribute("role", "alert");
        fields.add(new Span(Say.it("submission.correction.fields")));
        completable.forEach(key -> {
            Checkbox box = new Checkbox(FieldNames.of(form, key));
            boxes.put(key, box);
            fields.add(box);
        });
        fields.add(noField);
        fields.addClassName("correction-fields");
        Div content = new Div(kind, about, fields, reason);
        content.addClassName("correction-form");
        add(refusal, content);
        Button begin = new Button(Say.it("submission.correction.open.do"), click -> press(open));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Say.it("common.cancel"), click -> close()), begin);
        show();
    }

    private void show() {
        boolean completes = kind.getValue() == CorrectionKind.UPDATE;
        about.setText(Say.it("submission.correction.about." + kind.getValue()));
        fields.setVisible(completes);
        noField.setText("");
    }

    private void press(Consumer<NewCorrection> open) {
        Set<String> named = kind.getValue() == CorrectionKind.UPDATE
                ? boxes.entrySet().stream()
                        .filter(box -> box.getValue().getValue())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet())
                : Set.of();
        NewCorrection asked = new NewCorrection(kind.getValue(), reason.getValue(), named);
        Map<String, Sentence> problems = asked.problems();
        if (!problems.isEmpty()) {
            refuse(problems);
            return;
        }
        refusal.removeAll();
        try {
            open.accept(asked);
            close();
        } catch (RefusedException refused) {
            // the page's own place for refusals lies behind this dialog, and the reason is still in it
            refusal.add(new Alert(Say.it("submission.correction.refused"), Say.it(refused.sentence())));
        }
    }

    private void refuse(Map<String, Sentence> problems) {
        Sentence ofFields = problems.get(NewCorrection.FIELDS);
        noField.setText(ofFields == null ? "" : Say.it(ofFields));
        Sentence ofReason = problems.get(NewCorrection.REASON);
        if (ofReason != null) {
            reason.setErrorMessage(Say.it(ofReason));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
