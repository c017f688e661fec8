package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jisseki.common.Keeping;
import org.jisseki.common.RefusedException;
import org.jisseki.common.Sentence;
import org.jisseki.common.ui.Alert;
import org.jisseki.common.ui.KeptArea;
import org.jisseki.common.ui.KeptForm;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.CorrectionKind;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.UnitForm;

/** Asks why something is corrected, and where values are not final whether they are only completed. What is refused is said in it. */
class CorrectionForm extends Section {

    /** The name of the form, as what is typed there is kept. */
    static final String FORM = "correction";

    private final Select<CorrectionKind> kind = new Select<>();
    private final Paragraph about = new Paragraph();
    private final KeptArea reason;
    private final Select<String> field = new Select<>();
    private final Div refusal = new Div();

    /** @param completable the fields whose values are not final; where there are none only a correction can be opened */
    CorrectionForm(UnitForm form, List<String> completable, Keeping keeping, Consumer<NewCorrection> open) {
        reason = new KeptArea(keeping, FORM);
        H2 title = new H2(Say.it("submission.correction.title", form.title()));
        kind.setLabel(Say.it("submission.correction.kind"));
        kind.setItems(CorrectionKind.values());
        kind.setItemLabelGenerator(each -> Say.it("submission.correction.kind." + each));
        kind.setValue(CorrectionKind.CORRECTION);
        kind.setVisible(!completable.isEmpty());
        kind.addValueChangeListener(change -> show());
        reason.setLabel(Say.it("submission.correction.reason"));
        reason.setHelperText(Say.it("submission.correction.reason.help", NewCorrection.LENGTH));
        reason.setMinRows(3);
        field.setLabel(Say.it("submission.correction.fields"));
        field.setItems(completable);
        field.setItemLabelGenerator(key -> FieldNames.of(form, key));
        field.setManualValidation(true);
        field.addValueChangeListener(change -> field.setInvalid(false));
        Div content = new Div(kind, about, field, reason, reason.note());
        content.addClassName("correction-form");
        Button begin = new Button(Say.it("submission.correction.open.do"), click -> press(open));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        Div acts = new Div(begin, new Button(Say.it("common.close"), click -> setVisible(false)));
        acts.addClassName("note-acts");
        add(title, refusal, content, acts);
        setVisible(false);
        show();
        KeptForm.reopen(this, keeping, FORM, () -> setVisible(true));
    }

    /** Shows it, with the focus in the reason. */
    void open() {
        setVisible(true);
        reason.focus();
    }

    private void show() {
        boolean completes = kind.getValue() == CorrectionKind.UPDATE;
        about.setText(Say.it("submission.correction.about." + kind.getValue()));
        field.setVisible(completes);
    }

    private void press(Consumer<NewCorrection> open) {
        String named = kind.getValue() == CorrectionKind.UPDATE ? field.getValue() : null;
        NewCorrection asked =
                new NewCorrection(kind.getValue(), reason.getValue(), named == null ? Set.of() : Set.of(named));
        Map<String, Sentence> problems = asked.problems();
        if (!problems.isEmpty()) {
            refuse(problems);
            return;
        }
        refusal.removeAll();
        try {
            open.accept(asked);
        } catch (RefusedException refused) {
            // said where it was asked: the reason is still there
            refusal.add(new Alert(Say.it("submission.correction.refused"), Say.it(refused.sentence())));
        }
    }

    private void refuse(Map<String, Sentence> problems) {
        Sentence ofFields = problems.get(NewCorrection.FIELDS);
        if (ofFields != null) {
            field.setErrorMessage(Say.it(ofFields));
            field.setInvalid(true);
            field.focus();
        }
        Sentence ofReason = problems.get(NewCorrection.REASON);
        if (ofReason != null) {
            reason.setErrorMessage(Say.it(ofReason));
            reason.setInvalid(true);
            reason.focus();
        }
    }
}
