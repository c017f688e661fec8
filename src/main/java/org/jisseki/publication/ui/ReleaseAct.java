package org.jisseki.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDateTime;
import java.util.List;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Say;
import org.jisseki.publication.ReleasePreview;
import org.jisseki.publication.ReleasePreview.UnitState;
import org.jisseki.publication.ReleaseStatus;
import org.jspecify.annotations.Nullable;

/** What can be done about the release now: at once, or at a time; or why it cannot, and how far one is. */
class ReleaseAct extends Div {

    /** What the view does when something is pressed. */
    interface Acts {
        void release();

        void schedule(@Nullable LocalDateTime at);

        void withdraw();

        void retry();

        void name(List<UnitState> units);

        /** What stands unsent in a form about what is released, by name. */
        List<String> unsent();
    }

    private final ReleasePreview preview;
    private final String year;
    private final Acts acts;

    /** @param year what its cycle is called */
    ReleaseAct(ReleasePreview preview, String year, Acts acts) {
        this.preview = preview;
        this.year = year;
        this.acts = acts;
        addClassName("stack");
        preview.active().ifPresent(this::underWay);
        if (preview.active()
                .map(ReleasePreview.Making::release)
                .filter(release -> release.status() == ReleaseStatus.MAKING)
                .isPresent()) {
            return;
        }
        if (preview.approved() == 0) {
            add(new EmptyNote(Say.it("publication.release.nothing")));
        } else if (preview.obstacle().isPresent()) {
            add(new EmptyNote(Say.it(preview.obstacle().get())));
            nameAll();
        } else {
            ready();
        }
    }

    private void underWay(ReleasePreview.Making making) {
        Paragraph words = new Paragraph(
                making.release().status() == ReleaseStatus.MAKING
                        ? Say.it("publication.release.making", making.made(), making.of())
                        : Say.it(
                                "publication.release.set",
                                Say.fullDay(making.release().dueAt().toLocalDate()),
                                TimeField.print(making.release().dueAt().toLocalTime())));
        words.getElement().setAttribute("role", "status");
        add(words);
        if (making.release().status() == ReleaseStatus.SCHEDULED) {
            add(actions(new Button(Say.it("publication.release.withdraw"), click -> acts.withdraw())));
        } else if (making.failed() > 0) {
            add(
                    new Paragraph(Say.it("publication.release.failed", making.failed())),
                    actions(new Button(Say.it("publication.release.retry"), click -> acts.retry())));
        }
    }

    private void nameAll() {
        List<UnitState> undecided = preview.undecided();
        if (!undecided.isEmpty()) {
            add(actions(new Button(
                    Say.it("publication.missing.nameAll", undecided.size()), click -> acts.name(undecided))));
        }
    }

    private void ready() {
        add(new Paragraph(Say.it(
                preview.missing() == 0 ? "publication.release.nowAll" : "publication.release.now",
                preview.approved(),
                preview.missing())));
        Button release = new Button(Say.it("publication.release.do"), click -> ask());
        release.addThemeVariants(ButtonVariant.PRIMARY);
        add(actions(release), new TimeForm(set(), preview.cycle().releaseOn(), acts::schedule));
    }

    private @Nullable LocalDateTime set() {
        return preview.active().map(active -> active.release().dueAt()).orElse(null);
    }

    private void ask() {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(Say.it("publication.release.ask", year));
        Div words = new Div(new Paragraph(Say.it(
                preview.missing() == 0 ? "publication.release.thenAll" : "publication.release.then",
                preview.approved(),
                preview.missing())));
        UnsentNote.of(acts.unsent()).ifPresent(words::add);
        dialog.add(words);
        dialog.setConfirmText(Say.it("publication.release.do"));
        dialog.addConfirmListener(confirm -> acts.release());
        dialog.setCancelable(true);
        dialog.setCancelText(Say.it("publication.release.not"));
        dialog.open();
    }

    private static Div actions(Button button) {
        Div actions = new Div(button);
        actions.addClassName("actions");
        return actions;
    }
}
