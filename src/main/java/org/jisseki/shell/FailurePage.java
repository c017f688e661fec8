package org.jisseki.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.RefusedException;
import org.jisseki.common.ui.Say;

/** A view that could not be shown: because of a refusal, which is said, or of a failure, which gets a number. */
@ParentLayout(MainLayout.class)
@PermitAll
class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    private final transient Failures failures;

    FailurePage(Failures failures) {
        this.failures = failures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        RefusedException refusal = Failures.refusalIn(parameter.getException());
        if (refusal instanceof NotFoundException) {
            showNotFound();
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (refusal != null) {
            show(Say.it("shell.refused.title"), Say.it(refusal.sentence()));
            return HttpServletResponse.SC_CONFLICT;
        }
        show(Say.it("shell.failure.title"), failures.sentence(parameter.getException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
