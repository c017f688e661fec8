package org.jisseki.tracking.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.jisseki.tracking.ListState;

/** The address of the tracking, which says what is shown: written by the page itself, so that the server keeps it as well. */
final class TrackingAddress {

    private TrackingAddress() {}

    /** The address of what a list shows, as page or as file. */
    static String of(String path, ListState state) {
        String query = QueryParameters.simple(state.query()).getQueryString();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Writes what is shown into the address, and keeps it for when the page is built anew where it stands. */
    static void write(ListState state) {
        UI ui = UI.getCurrent();
        ComponentUtil.setData(ui, ListState.class, state);
        // by the browser itself: Flow's own way asks a router on the page, and which one is there is the build's affair
        ui.getPage()
                .executeJs("window.history.replaceState(window.history.state, '', $0)", of(TrackingView.ROUTE, state));
    }

    /** What was shown last in this window: a page that is built anew is told the address by which it was entered. */
    static Optional<ListState> written() {
        return Optional.ofNullable(ComponentUtil.getData(UI.getCurrent(), ListState.class));
    }

    /** The address was followed anew: what it says counts, and nothing of before. */
    static void forget() {
        ComponentUtil.setData(UI.getCurrent(), ListState.class, null);
    }
}
