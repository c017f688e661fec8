package org.jisseki.submission.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jisseki.common.Status;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.Tag;
import org.jisseki.submission.Following;
import org.jisseki.submission.Outcome;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** What the submission is, its state, and a sentence that says who holds it, since when and until when. */
class SubmissionHead extends Div {

    private final PageHead head;
    private final StatusBadge state;

    /** @param draft whose first save changes the state while the page stays; NULL where the person does not enter */
    SubmissionHead(Shown shown, @Nullable Draft draft) {
        UnitForm form = shown.form();
        Paragraph crumb = new Paragraph(Say.it("submission.crumb", form.measureCode(), form.measureName())
                + (form.basicProgram() == null ? "" : " › " + form.basicProgram()));
        crumb.addClassName("crumb");
        state = StatusBadge.of(shown.status(), shown.submission().isCorrection());
        List<Span> beside =
                new ArrayList<>(List.of(state, new Span(Say.it("submission.of", shown.year(), revision(shown)))));
        Stream.of(form.measureNote(), form.note())
                .filter(Objects::nonNull)
                .distinct()
                .map(Tag::new)
                .forEach(beside::add);
        head = new PageHead(FieldNames.title(form), beside.toArray(Span[]::new));
        add(crumb, head, held(shown), new CoordinationNotes(shown));
        if (draft != null) {
            draft.watch(() -> state.show(draft.submission().status()));
        }
    }

    private static String revision(Shown shown) {
        int handedIn = shown.submission().revisionNo();
        if (shown.status().isOpenForEntry()) {
            return Say.it("submission.revision.draft", handedIn + 1);
        }
        return handedIn == 0 ? "" : Say.it("submission.revision", handedIn);
    }

    private static Paragraph held(Shown shown) {
        Paragraph held = new Paragraph(new Span(sentence(shown)));
        held.addClassName("held");
        if (!shown.isPartDone()
                && shown.status() != Status.APPROVED
                && shown.status() != Status.RELEASED
                && shown.status() != Status.CANCELLED) {
            held.add(new Span(" "), DaysLeft.inLine(shown.left(), shown.due()));
        }
        return held;
    }

    // who writes a part of what another section hands in is told what is theirs, and who hands in
    private static String part(Shown shown) {
        String own = String.join(Say.it("submission.part.and"), shown.pen().ownSections());
        return shown.isPartDone()
                ? Say.it("submission.held.part.done", own, shown.section())
                : Say.it("submission.held.part", own, shown.due(), shown.section());
    }

    private static String sentence(Shown shown) {
        var since = shown.submission().since();
        return switch (shown.status()) {
            case NOT_STARTED, DRAFT, RETURNED ->
                shown.isEntry() && shown.pen().isContributor()
                        ? part(shown)
                        : shown.isEntry()
                                ? Say.it(
                                        "submission.held.you",
                                        shown.place().section(),
                                        since,
                                        shown.held(),
                                        shown.due(),
                                        shown.after(Outcome.PASS))
                                : Say.it("submission.held.section", shown.section(), since, shown.held(), shown.due());
            case IN_REVIEW ->
                Say.it(
                        "submission.held.review",
                        shown.reviewer(),
                        since,
                        shown.held(),
                        shown.due(),
                        shown.after(Outcome.PASS));
            case AWAITING_APPROVAL ->
                Say.it(
                        "submission.held.approval",
                        shown.approver(),
                        since,
                        shown.held(),
                        shown.due(),
                        shown.after(Outcome.PASS));
            case APPROVED ->
                Say.it(
                        shown.submission().isCorrection()
                                ? "submission.held.approved.correction"
                                : "submission.held.approved",
                        since,
                        Following.name(shown.ahead().now(shown.submission())),
                        shown.cycle().releaseOn());
            case RELEASED -> Say.it("submission.held.released", since);
            case CANCELLED -> Say.it("submission.held.cancelled", since);
        };
    }
}
