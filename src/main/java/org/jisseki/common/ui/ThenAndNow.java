package org.jisseki.common.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a field said when it was asked about, and what it says now: a figure in one line, prose with its changes marked. */
public class ThenAndNow extends Div {

    /** Longer than any figure. */
    private static final int FIGURE = 40;

    private final @Nullable String then;
    private final String revision;

    /** @param revision how the revision is called that was asked about */
    public ThenAndNow(String revision, @Nullable String then, @Nullable String now) {
        this.revision = revision;
        this.then = then;
        addClassName("then");
        show(now);
    }

    /** Says what is there now. */
    public final void show(@Nullable String now) {
        removeAll();
        if (Objects.equals(then, now)) {
            add(small(Say.it("common.then.same", revision)));
        } else if (isLong(then) || isLong(now)) {
            NativeDetails changes = new NativeDetails(
                    Say.it("common.then.changed", revision),
                    Marked.text(then == null ? "" : then, now == null ? "" : now));
            changes.addClassName("s");
            add(changes);
        } else {
            add(small(Say.it("common.then.figure", revision, then == null ? "-" : then, now == null ? "-" : now)));
        }
    }

    private static boolean isLong(@Nullable String text) {
        return text != null && (text.length() > FIGURE || text.indexOf('\n') >= 0);
    }

    private static Span small(String words) {
        Span small = new Span(words);
        small.addClassName("s");
        return small;
    }
}
