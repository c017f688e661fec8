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

    /**
     * @param seen what the page shows
     * @param show shows it anew; answers what it shows then
     */
    News(String seen, Supplier<String> show) {
        getElement().setAttribute("seen", seen);
        getElement().addEventListener("moved", moved -> getElement().setAttribute("seen", show.get()));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(ASK, ASKED_EVERY_MS);
    }
}
