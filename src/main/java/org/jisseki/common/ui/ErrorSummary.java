package org.jisseki.common.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** What keeps a form from being sent, above it, each line leading to its field. Hidden while there is nothing. */
public class ErrorSummary extends Div {

    /**
     * One thing to settle.
     *
     * @param sentence what is wrong and what to do
     * @param field    where
     */
    public record Problem(String sentence, Focusable<? extends Component> field) {}

    public ErrorSummary() {
        addClassName("alert");
        getElement().setAttribute("role", "alert").setAttribute("tabindex", "-1");
        setVisible(false);
    }

    /** Shows the problems and takes the focus; shows nothing where there is none. @return whether there is none */
    public boolean show(List<Problem> problems) {
        removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return true;
        }
        UnorderedList list = new UnorderedList();
        for (Problem problem : problems) {
            Button toField =
                    new Button(problem.sentence(), click -> problem.field().focus());
            toField.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            list.add(new ListItem(toField));
        }
        add(StatusBadge.overdue(Say.it("common.problems", problems.size())), list);
        getElement().executeJs("setTimeout(() => this.focus())");
        return false;
    }
}
