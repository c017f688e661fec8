package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jisseki.common.ui.HintNote;
import org.jisseki.common.ui.Say;
import org.jisseki.submission.FrozenHint;
import org.jisseki.submission.hint.Hint;

/** The hints under one field. While it is filled in they are told anew as soon as they are others. */
class HintList extends Div {

    private final List<HintPanel> panels = new ArrayList<>();
    private List<Hint> seen = List.of();

    private HintList() {
        addClassName("hints");
    }

    /** The hints of what is typed. @param describe takes the ids of what describes the field besides */
    static HintList entered(String field, Draft draft, Consumer<List<String>> describe) {
        HintList list = new HintList();
        list.getElement().setAttribute("aria-live", "polite");
        list.setVisible(false);
        Runnable show = () -> list.show(field, draft, describe);
        draft.watch(show);
        show.run();
        return list;
    }

    /** The hints of what was handed in. */
    static HintList handedIn(List<FrozenHint> hints) {
        HintList list = new HintList();
        hints.forEach(hint -> list.add(new HintNote(Say.it(hint.said()), hint.reason())));
        list.setVisible(!hints.isEmpty());
        return list;
    }

    // A reason that is being typed is not disturbed: the hints stay the same while it is.
    private void show(String field, Draft draft, Consumer<List<String>> describe) {
        List<Hint> now = draft.hints(field);
        if (now.equals(seen)) {
            return;
        }
        seen = now;
        panels.forEach(HintPanel::leave);
        panels.clear();
        removeAll();
        List<String> ids = IntStream.range(0, now.size())
                .mapToObj(i -> FigureField.id(field) + "-hint-" + i)
                .toList();
        for (int i = 0; i < now.size(); i++) {
            panels.add(new HintPanel(now.get(i), ids.get(i), draft));
        }
        panels.forEach(this::add);
        setVisible(!now.isEmpty());
        describe.accept(ids);
    }
}
