package org.jisseki.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.Locale;
import java.util.UUID;
import org.jisseki.common.OneClick;
import org.jisseki.common.RefusedException;
import org.jisseki.common.ui.RefusalPlace;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.ConflictException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Turns whatever a click threw into a sentence on the page, which otherwise stays as it is. A refusal says why; anything
 * else gets a number, under which the log has the rest.
 */
@Component
class Failures implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final int NUMBER_LENGTH = 8;

    private final transient OneClick oneClick;

    Failures(OneClick oneClick) {
        this.oneClick = oneClick;
    }

    @Override
    public void error(ErrorEvent event) {
        Throwable failure = event.getThrowable();
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            // a browser that left has nobody to tell, and nothing is wrong here
            log.debug("The browser left before its answer", failure);
            return;
        }
        RefusedException refusal = refusalIn(failure);
        String failed = refusal == null ? sentence(failure) : "";
        UI ui = UI.getCurrent();
        if (ui == null) {
            return; // a failure outside a request has nobody to tell
        }
        String sentence = refusal == null ? failed : Say.it(refusal.sentence());
        RefusalPlace.in(ui).ifPresent(place -> {
            if (refusal instanceof ConflictException) {
                place.refuseStale(sentence);
            } else {
                place.refuse(sentence);
            }
        });
    }

    /** Logs a failure. @return what is known of the act that it came with, and the number under which the log has the rest */
    String sentence(Throwable failure) {
        String number = UUID.randomUUID().toString().substring(0, NUMBER_LENGTH).toUpperCase(Locale.ROOT);
        log.error("Failure {}", number, failure);
        return UI.getCurrent() == null ? "" : Say.it("shell.failure." + oneClick.outcome(failure), number);
    }

    /** The refusal that a failure is or was caused by; NULL where it is something else. */
    static @Nullable RefusedException refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refusal) {
                return refusal;
            }
        }
        return null;
    }
}
