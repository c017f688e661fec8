package org.jisseki.tracking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;
import java.util.function.Supplier;

/**
 * Asks every few seconds whether anything moved, outside Vaadin's requests (see {@code PulseEndpoint} of submission), and lets the
 * page show itself anew where it did. A page that is not looked at asks nothing.
 */
class News extends Span {

    private static final int ASKED_EVERY_MS = 5000;

    private static final String ASK = """
            const asking = setInterval(async () => {
              if (!this.isConnected) {
                clearInterval(asking);
              } else if (!document.hidden) {
                const answer = await fetch('pulse/tracking').catch(() => null);
                if (answer && answer.ok && (await answer.text()) !== this.getAttribute('seen')) {
                  this.dispatchEvent(new CustomEvent('moved'));
                }
              }
            }, $0);
            """;

    private final transient Supplier<String> showing;

    /**
     * @param seen what the page shows
     * @param showing shows it anew; answers what it shows then
     */
    News(String seen, Supplier<String> showing) {
        this.showing = showing;
        getElement().setAttribute("seen", seen);
        getElement().addEventListener("moved", moved -> show());
    }

    /** Shows the page anew at once. */
    void show() {
        getElement().setAttribute("seen", showing.get());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(ASK, ASKED_EVERY_MS);
    }
}
