package org.jisseki.security.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.RefusedException;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.Say;
import org.jisseki.security.Accounts;

/** パスワードの変更: everyone's own, and the first thing that a one-time password leads to. */
@Route(ChangePasswordView.ROUTE)
@PermitAll
class ChangePasswordView extends Page implements BeforeEnterObserver {

    static final String ROUTE = "password";

    private final transient Accounts accounts;
    private final transient CurrentPerson person;
    private final PasswordField current = new PasswordField(Say.it("security.password.current"));
    private final PasswordField chosen = new PasswordField(Say.it("security.password.chosen"));
    private final PasswordField again = new PasswordField(Say.it("security.password.again"));

    ChangePasswordView(Accounts accounts, CurrentPerson person) {
        this.accounts = accounts;
        this.person = person;
        titled(Say.it("security.password.title"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new PageHead(Say.it("security.password.title")));
        if (accounts.mustChangePassword(person.id())) {
            add(new Paragraph(Say.it("security.password.first")));
        }
        current.getElement().setAttribute("autocomplete", "current-password");
        chosen.getElement().setAttribute("autocomplete", "new-password");
        again.getElement().setAttribute("autocomplete", "new-password");
        chosen.setHelperText(Say.it("security.password.rule", Accounts.SHORTEST_PASSWORD));
        Button submit = new Button(Say.it("security.password.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.PRIMARY);
        again.addKeyPressListener(Key.ENTER, enter -> submit());
        Div actions = new Div(submit);
        actions.addClassName("actions");
        Div form = new Div(current, chosen, again);
        form.addClassName("password-form");
        add(form, actions);
    }

    /** Where one is led once a password is chosen: the page that was asked for before. */
    static void leadOnTo(VaadinSession session, Location asked) {
        session.setAttribute(Location.class, asked);
    }

    private void submit() {
        if (!chosen.getValue().equals(again.getValue())) {
            throw new RefusedException("security.password.different");
        }
        accounts.changePassword(person.id(), current.getValue(), chosen.getValue());
        getUI().ifPresent(ui -> {
            Location to = ui.getSession().getAttribute(Location.class);
            ui.getSession().setAttribute(Location.class, null);
            if (to == null) {
                ui.navigate("");
            } else {
                ui.navigate(to.getPath(), to.getQueryParameters());
            }
        });
        Notices.done(Say.it("security.password.done"));
    }
}
