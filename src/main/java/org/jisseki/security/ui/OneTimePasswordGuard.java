package org.jisseki.security.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.jisseki.security.Accounts;
import org.jisseki.security.SignedIn;
import org.springframework.stereotype.Component;

/** Who signed in with a one-time password sees one view until they have chosen their own. */
@Component
class OneTimePasswordGuard implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    private final transient Accounts accounts;

    OneTimePasswordGuard(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(window -> window.getUI().addBeforeEnterListener(this::lead));
    }

    private void lead(BeforeEnterEvent event) {
        boolean mustChange = SignedIn.now()
                .filter(someone -> accounts.mustChangePassword(someone.person()))
                .isPresent();
        if (mustChange && event.getNavigationTarget() != ChangePasswordView.class) {
            ChangePasswordView.leadOnTo(event.getUI().getSession(), event.getLocation());
            event.forwardTo(ChangePasswordView.class);
        }
    }
}
