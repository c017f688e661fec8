package org.jisseki.cycle.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.server.VaadinService;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.Cycles;
import org.jisseki.cycle.Progress;

/** An opening under way: it runs beside the page, which shows how far it is. */
class OpeningRun extends Div {

    private static final int POLL_MS = 300;

    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    OpeningRun() {
        words.getElement().setAttribute("role", "status");
        add(words, bar);
        setVisible(false);
    }

    /** Runs the act; then tells the page, in its own turn, what came of it. */
    void start(
            UI ui,
            Function<Progress, Cycles.Opened> act,
            Consumer<Cycles.Opened> done,
            Consumer<RuntimeException> failed) {
        bar.setIndeterminate(true);
        words.setText(Say.it("cycle.view.running"));
        setVisible(true);
        ui.setPollInterval(POLL_MS);
        VaadinService.getCurrent().getExecutor().execute(() -> {
            try {
                Cycles.Opened opened = act.apply((reached, total) -> report(ui, reached, total));
                ui.access(() -> end(ui, () -> done.accept(opened)));
            } catch (RuntimeException failure) {
                ui.access(() -> end(ui, () -> failed.accept(failure)));
            }
        });
    }

    private void report(UI ui, int reached, int total) {
        ui.access(() -> {
            bar.setIndeterminate(false);
            bar.setValue(total == 0 ? 1 : (double) reached / total);
            words.setText(Say.it("cycle.view.reached", reached, total));
        });
    }

    private void end(UI ui, Runnable then) {
        ui.setPollInterval(-1);
        setVisible(false);
        then.run();
    }
}
