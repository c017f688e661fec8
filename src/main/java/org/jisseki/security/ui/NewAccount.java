package org.jisseki.security.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jisseki.common.RefusedException;
import org.jisseki.common.ui.Say;
import org.jisseki.organisation.Person;

/** Asks for the sign-in name of a new account. A name that cannot be used is said at the field. */
class NewAccount extends Dialog {

    private final TextField username = new TextField(Say.it("security.accounts.username"));

    NewAccount(Person person, Consumer<String> create) {
        setHeaderTitle(Say.it("security.accounts.of", Say.it("security.accounts.create"), person.name()));
        username.setValue(person.code());
        username.setHelperText(Say.it("security.username.help"));
        add(new Paragraph(Say.it("security.accounts.create.text")), username);
        Button submit = new Button(Say.it("security.accounts.create"), click -> submit(create));
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(Say.it("security.cancel"), click -> close()), submit);
    }

    private void submit(Consumer<String> create) {
        try {
            create.accept(username.getValue());
            close();
        } catch (RefusedException refusal) {
            // the page's own place for refusals lies behind this dialog
            username.setErrorMessage(Say.it(refusal.sentence()));
            username.setInvalid(true);
            username.focus();
        }
    }
}
