package org.jisseki.security.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.jisseki.common.ui.Say;

/** A one-time password, shown this once. */
class OneTimePassword extends Div {

    OneTimePassword(String name, String password) {
        addClassName("note");
        getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
        Code code = new Code(password);
        code.addClassName("one-time-password");
        add(new H2(Say.it("security.oneTime", name)), code, new Paragraph(Say.it("security.oneTime.text")));
        getElement().executeJs("setTimeout(() => this.focus())");
    }
}
