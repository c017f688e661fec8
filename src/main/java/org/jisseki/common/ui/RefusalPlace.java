package org.jisseki.common.ui;

import com.vaadin.flow.component.UI;
import java.util.Optional;

/** The place near the top of the page where a refusal is said; what was typed stays as it is. The shell's frame is one. */
public interface RefusalPlace {

    /** Says why something was not done, and moves the focus there. */
    void refuse(String sentence);

    /** The same where the page shows what is no longer so: offers to load it again, which gives up what was typed in it. */
    void refuseStale(String sentence);

    void clearRefusal();

    /** The place in what a browser window shows; empty on pages without the frame. */
    static Optional<RefusalPlace> in(UI ui) {
        return ui.getInternals().getActiveRouterTargetsChain().stream()
                .filter(RefusalPlace.class::isInstance)
                .map(RefusalPlace.class::cast)
                .findFirst();
    }
}
