package planted.shell;

import com.vaadin.flow.component.html.Div;
import planted.security.SignIn;

/** Keeps all rules: the shell may know the sign-in, and draw. */
public class Frame extends Div {
    public SignIn signIn() {
        return new SignIn();
    }
}
