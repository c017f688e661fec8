package org.jisseki.submission.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jisseki.common.ui.Say;

/**
 * The browser's part of entering: saves what is typed in time, keeps what is not saved yet, asks how far the draft is, fills
 * in what is pasted; and says so in the bar.
 */
@Tag("entry-keeper")
@JsModule("./entry-keeper.ts")
class EntryKeeper extends Component {

    private static final String PREFIX = "submission.keeper.";

    EntryKeeper(Draft draft) {
        getElement()
                .setAttribute("person", String.valueOf(draft.who().value()))
                .setAttribute("unit", String.valueOf(draft.submission().id().value()))
                .setPropertyMap("words", words())
                .addEventListener("entry-changed", changed -> draft.refresh());
        draft.watch(() -> show(draft));
        show(draft);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // the fields have their values by then
        getElement().executeJs("this.offerKept()");
    }

    private void show(Draft draft) {
        getElement().setAttribute("seen", draft.submission().version() + " " + draft.readUpTo());
    }

    private static Map<String, String> words() {
        Map<String, String> words = new TreeMap<>();
        Stream.of(
                        "offline",
                        "gone",
                        "signIn",
                        "unsaved",
                        "kept",
                        "keptLine",
                        "keptBlank",
                        "restore",
                        "drop",
                        "pasted",
                        "undo",
                        "undone",
                        "pasteTitle",
                        "overwrites",
                        "beyond",
                        "field",
                        "now",
                        "then",
                        "blank",
                        "fill",
                        "cancel")
                .forEach(key -> words.put(key, Say.it(PREFIX + key, "{0}", "{1}", "{2}")));
        return words;
    }
}
