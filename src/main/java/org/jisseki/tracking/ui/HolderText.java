package org.jisseki.tracking.ui;

import com.vaadin.flow.component.html.Span;
import org.jisseki.common.ui.Say;
import org.jisseki.tracking.Holder;

/** Who holds a submission: a name, or that the post is vacant. */
final class HolderText {

    private HolderText() {}

    /** 中村 浩（ものづくり産業振興課長）. */
    static Span of(Holder holder) {
        if (holder.post().isEmpty()) {
            return new Span("―");
        }
        Span text = names(holder);
        text.add(Say.it("tracking.inPost", holder.post()));
        text.addClassName("who");
        return text;
    }

    // a name is not broken between its parts
    private static String whole(String name) {
        return name.replace(' ', '\u00a0');
    }

    /** 中村 浩, or 空席; two names and how many more. */
    static Span names(Holder holder) {
        if (holder.isVacant()) {
            Span vacant = new Span(Say.it("tracking.vacant"));
            vacant.addClassNames("b7", "red");
            return new Span(vacant);
        }
        if (holder.names().isEmpty()) {
            return new Span("―");
        }
        String shown = whole(holder.shown());
        return new Span(holder.more() > 0 ? Say.it("tracking.namesMore", shown, holder.more()) : shown);
    }
}
