package org.jisseki.submission.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.Keeping;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.AskAgain;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.Say;
import org.jisseki.kept.KeptKind;
import org.jisseki.kept.KeptTexts;
import org.jisseki.plan.ParagraphKind;
import org.jisseki.submission.ApprovalRoute;
import org.jisseki.submission.Correction;
import org.jisseki.submission.Corrections;
import org.jisseki.submission.Entry;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.Evidence;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Findings;
import org.jisseki.submission.Hints;
import org.jisseki.submission.NewCorrection;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Part;
import org.jisseki.submission.Parts;
import org.jisseki.submission.SharedDraft;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** One submission: where it is, and its figures, filled in by its section or read as they were handed in. */
@Route(SubmissionNavigation.ROUTE)
@PermitAll
@JsModule("./entry-table-keys.ts")
class SubmissionView extends Page implements HasUrlParameter<Long> {

    private final transient ShownReader reader;
    private final transient Entry entry;
    private final transient SharedDraft shared;
    private final transient Findings findings;
    private final transient Evidence evidence;
    private final transient ApprovalRoute route;
    private final transient CurrentPerson person;
    private final transient Clock clock;
    private final transient Hints hints;
    private final transient Corrections corrections;
    private final transient KeptTexts kept;
    private final transient Parts parts;

    SubmissionView(
            ShownReader reader,
            Entry entry,
            SharedDraft shared,
            Findings findings,
            Evidence evidence,
            ApprovalRoute route,
            CurrentPerson person,
            Clock clock,
            Hints hints,
            Corrections corrections,
            KeptTexts kept,
            Parts parts) {
        this.reader = reader;
        this.entry = entry;
        this.shared = shared;
        this.findings = findings;
        this.evidence = evidence;
        this.route = route;
        this.person = person;
        this.clock = clock;
        this.hints = hints;
        this.corrections = corrections;
        this.kept = kept;
        this.parts = parts;
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        Shown shown = reader.read(person.id(), new SubmissionId(id));
        titled(FieldNames.title(shown.form()));
        removeAll();
        show(shown, SubmissionNavigation.isToPart(event.getLocation()));
    }

    private void show(Shown shown, boolean toPart) {
        Draft draft = shown.isEntry() ? new Draft(shared, findings, hints, clock, shown) : null;
        Keeping keeping = kept.of(
                shown.who(), KeptKind.SUBMISSION, shown.submission().id().value());
        FieldFindings pinned = new FieldFindings(shown, draft, new Handling(shown, keeping));
        add(new SubmissionHead(shown, draft), new PrintLinks(shown), SubmissionWay.of(shown));
        shown.opened()
                .correction()
                .ifPresent(correction -> add(CorrectionNote.of(shown, correction, () -> giveUp(shown, correction))));
        CorrectionNote.ofReleased(shown).ifPresent(this::add);
        if (draft == null && shown.opened().revisions().isEmpty()) {
            add(new EmptyNote(
                    Say.it(shown.frozen() == null ? "submission.notHandedIn" : "submission.correction.notHandedIn")));
        }
        FindingCounts.of(shown.opened().findings()).ifPresent(this::add);
        pinned.panels(UnitForm.WHOLE).forEach(this::add);
        pinned.ofFieldsGone().forEach(this::add);
        EvaluationForm evaluation = shown.form().evaluation();
        if (evaluation == null) {
            fields(shown, draft, pinned);
        } else {
            evaluation(shown, evaluation, draft, pinned);
        }
        if (draft != null) {
            add(new EvidenceEntry(shown, draft, evidence, person));
        } else if (shown.frozen() != null) {
            add(new EvidenceSection(shown, shown.frozen().evidence()));
        }
        if (draft == null && shown.may(Action.COMMENT)) {
            add(new CommentSection(shown, keeping, raised -> raise(shown, keeping, raised)));
        }
        add(new ProcessDetails(shown, route));
        bar(shown, draft, keeping);
        if (toPart && draft != null && shown.pen().isContributor()) {
            PartNote.first(shown, draft).ifPresent(this::jump);
        }
    }

    // after the shell has put the focus on the title
    private void jump(String id) {
        getElement().executeJs("setTimeout(() => setTimeout(() => document.getElementById($0)?.focus(), 100))", id);
    }

    private void evaluation(Shown shown, EvaluationForm evaluation, @Nullable Draft draft, FieldFindings pinned) {
        add(new EvaluationFigures(shown, evaluation), new GradeSection(shown, evaluation, draft, pinned));
        for (ParagraphKind kind : ParagraphKind.values()) {
            add(new NarrativeSection(shown, kind, evaluation.of(kind), draft, pinned));
        }
    }

    private void fields(Shown shown, @Nullable Draft draft, FieldFindings pinned) {
        if (!shown.form().actuals().isEmpty()) {
            add(new ActualsSection(shown, draft, pinned));
        }
        UnitForm.SettledField settled = shown.form().settled();
        if (settled != null) {
            add(new SettledSection(shown, settled, shown.draftOf(draft, UnitForm.SETTLED), pinned));
        }
        if (shown.form().asksResult()) {
            add(new ResultSection(shown, shown.draftOf(draft, UnitForm.RESULT), pinned));
        }
        NextYearSection next = new NextYearSection(shown, shown.draftOf(draft, UnitForm.NEXT_BUDGET), pinned);
        if (next.asksAnything()) {
            add(next);
        }
    }

    private void bar(Shown shown, @Nullable Draft draft, Keeping keeping) {
        if (draft != null) {
            add(new EntryBar(
                    draft,
                    shown.pen().isContributor()
                            ? EntryBar.Ending.part(shown.isPartDone(), () -> finish(shown), () -> resume(shown))
                            : EntryBar.Ending.handIn(() -> askToHandIn(shown, draft))));
        } else if (shown.may(Action.RECALL)) {
            add(new RecallBar(shown, () -> recall(shown)));
        } else if (shown.may(Action.OPEN_CORRECTION) && shown.laterCorrection().isEmpty()) {
            CorrectionForm form = new CorrectionForm(
                    shown.form(),
                    corrections.completable(shown.who(), shown.submission().id()),
                    keeping,
                    asked -> correct(shown, keeping, asked));
            add(form, new CorrectionBar(shown.ahead().ofCorrection(), form));
        }
    }

    /** Asked anew who is not done: the page may be older. */
    private void askToHandIn(Shown shown, Draft draft) {
        EvaluationForm evaluation = shown.form().evaluation();
        List<String> open = evaluation == null
                ? List.of()
                : evaluation.names(entry.open(shown.who(), shown.submission().id()).parts().stream()
                        .filter(part -> !part.isDone())
                        .map(Part::sectionId)
                        .toList());
        if (open.isEmpty()) {
            handIn(shown, draft);
        } else {
            PartNote.ask(shown, open, () -> handIn(shown, draft));
        }
    }

    private void finish(Shown shown) {
        parts.finish(shown.who(), shown.submission().id());
        again();
        Notices.done(Say.it("submission.part.finished.done"));
    }

    private void resume(Shown shown) {
        parts.resume(shown.who(), shown.submission().id());
        again();
        Notices.done(Say.it("submission.part.resumed"));
    }

    private void handIn(Shown shown, Draft draft) {
        Submission after = entry.handIn(
                shown.who(), draft.submission().id(), draft.submission().version());
        again();
        Notices.done(Say.it(
                "submission.handedIn", after.revisionNo(), shown.following().now(after)));
    }

    private void recall(Shown shown) {
        entry.recall(shown.who(), shown.submission().id(), shown.submission().version());
        again();
        Notices.done(Say.it("submission.recalled"));
    }

    private void correct(Shown shown, Keeping keeping, NewCorrection asked) {
        Submission opened = keeping.sent(
                CorrectionForm.FORM,
                () -> corrections.open(
                        shown.who(), shown.submission().id(), shown.submission().version(), asked));
        UI.getCurrent().navigate(SubmissionNavigation.to(opened.id()));
        Notices.done(Say.it("submission.correction.opened." + asked.kind()));
    }

    private void giveUp(Shown shown, Correction correction) {
        corrections.cancel(
                shown.who(), shown.submission().id(), shown.submission().version());
        UI.getCurrent().navigate(SubmissionNavigation.to(correction.base()));
        Notices.done(Say.it("submission.correction.given"));
    }

    private void raise(Shown shown, Keeping keeping, List<NewFinding> raised) {
        keeping.sent(
                CommentSection.FORM,
                () -> findings.raise(shown.who(), shown.submission().id(), raised));
        again();
        Notices.done(Say.it("submission.comment.done"));
    }

    /** What is done to findings by who may comment. */
    private final class Handling implements FieldFindings.Acts {

        private final Shown shown;
        private final Keeping keeping;

        Handling(Shown shown, Keeping keeping) {
            this.shown = shown;
            this.keeping = keeping;
        }

        @Override
        public Keeping keeping() {
            return keeping;
        }

        @Override
        public void close(Finding finding) {
            findings.close(shown.who(), finding.read());
            again();
            Notices.done(Say.it("submission.finding.close.done", finding.number()));
        }

        @Override
        public void askAgain(Finding finding, String text) {
            keeping.sent(AskAgain.form(finding.number()), () -> findings.askAgain(shown.who(), finding.read(), text));
            again();
            Notices.done(Say.it("submission.finding.askAgain.done", finding.number()));
        }
    }

    /** Reads everything anew, and what waits in the navigation with it; the focus goes to the title. */
    private static void again() {
        UI.getCurrent().refreshCurrentRoute(false);
    }
}
