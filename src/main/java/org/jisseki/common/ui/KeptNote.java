package org.jisseki.common.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jisseki.common.Keeping;

/** Says below a text that it is kept, since when, and for whom; with the button that throws it away. */
public final class KeptNote extends Div {

    private final Span words = new Span();

    KeptNote(Runnable throwAway) {
        addClassNames("kept", "s");
        words.getElement().setAttribute("role", "status");
        Button drop = new Button(Say.it("common.kept.drop"), click -> throwAway.run());
        drop.addThemeVariants(ButtonVariant.TERTIARY);
        add(words, drop);
        setVisible(false);
    }

    void kept(Keeping.Kept now) {
        say("common.kept.now", now.at());
    }

    void restored(Optional<Keeping.Kept> before) {
        before.ifPresentOrElse(kept -> say("common.kept.before", kept.at()), this::clear);
    }

    void clear() {
        setVisible(false);
    }

    private void say(String key, LocalDateTime at) {
        words.setText(Say.it(key, at.toLocalDate(), "%d:%02d".formatted(at.getHour(), at.getMinute())));
        setVisible(true);
    }
}
