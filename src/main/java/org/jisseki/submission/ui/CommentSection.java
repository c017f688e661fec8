package org.jisseki.submission.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import java.util.List;
import java.util.function.Consumer;
import org.jisseki.common.Keeping;
import org.jisseki.common.ui.FindingForm;
import org.jisseki.common.ui.KeptForm;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.NewFinding;

/** Lets who may comment, such as the lead department, raise findings without deciding. */
class CommentSection extends Details {

    /** The name of its form, as what is typed there is kept. */
    static final String FORM = "comment";

    CommentSection(Shown shown, Keeping keeping, Consumer<List<NewFinding>> raise) {
        super(Say.it("submission.comment"));
        FindingForm form = new FindingForm(FieldNames.all(shown.form()), NewFinding.LENGTH, keeping, FORM);
        add(form, new Button(Say.it("submission.comment.raise"), click -> {
            List<NewFinding> written = form.written().stream()
                    .map(each -> new NewFinding(each.field(), each.text()))
                    .toList();
            if (!written.isEmpty()) {
                raise.accept(written);
            }
        }));
        addClassName("comment");
        KeptForm.reopen(this, keeping, FORM, () -> setOpened(true));
    }
}
