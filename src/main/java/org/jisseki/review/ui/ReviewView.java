package org.jisseki.review.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jisseki.authority.Action;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.Keeping;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.ui.AskAgain;
import org.jisseki.common.ui.EmptyNote;
import org.jisseki.common.ui.Notices;
import org.jisseki.common.ui.Page;
import org.jisseki.common.ui.PageHead;
import org.jisseki.common.ui.Say;
import org.jisseki.cycle.CycleNames;
import org.jisseki.kept.KeptKind;
import org.jisseki.kept.KeptTexts;
import org.jisseki.organisation.WorkingDays;
import org.jisseki.review.Decisions;
import org.jisseki.review.Looks;
import org.jisseki.review.Queue;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Findings;
import org.jisseki.submission.Following;
import org.jisseki.submission.NewFinding;
import org.jisseki.submission.Outcome;
import org.jisseki.submission.Submission;
import org.jisseki.submission.Submissions;
import org.jspecify.annotations.Nullable;

/** 確認 and 決裁: the queue on the left, the revision on the right, the decisions at its foot. */
@Route(ReviewNavigation.ROUTE)
@PermitAll
@JsModule("./review-keys.ts")
class ReviewView extends Page implements HasUrlParameter<Long> {

    private final transient Queue queue;
    private final transient SheetReader reader;
    private final transient Decisions decisions;
    private final transient Findings findings;
    private final transient Looks looks;
    private final transient KeptTexts kept;
    private final transient Submissions submissions;
    private final transient Following following;
    private final transient WorkingDays workingDays;
    private final transient CycleNames names;
    private final transient CurrentPerson person;
    private final transient Clock clock;

    ReviewView(
            Queue queue,
            SheetReader reader,
            Decisions decisions,
            Findings findings,
            Looks looks,
            KeptTexts kept,
            Submissions submissions,
            Following following,
            WorkingDays workingDays,
            CycleNames names,
            CurrentPerson person,
            Clock clock) {
        this.queue = queue;
        this.reader = reader;
        this.decisions = decisions;
        this.findings = findings;
        this.looks = looks;
        this.kept = kept;
        this.submissions = submissions;
        this.following = following;
        this.workingDays = workingDays;
        this.names = names;
        this.person = person;
        this.clock = clock;
        addClassName("desk");
        titled(Say.it("review.menu"));
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long id) {
        PersonId who = person.id();
        if (!queue.isFor(who)) {
            throw new NotFoundException();
        }
        List<Queue.Item> items = queue.of(who);
        Optional<SubmissionId> chosen = id == null
                ? items.stream()
                        .filter(item -> !item.closed())
                        .map(Queue.Item::id)
                        .findFirst()
                : Optional.of(new SubmissionId(id));
        removeAll();
        QueueList list = new QueueList(
                items, chosen.orElse(null), LocalDate.now(clock), workingDays, names.now(), new Together(who));
        add(list);
        Div place = new Div();
        place.addClassName("sheet");
        add(place);
        Optional<Sheet> sheet = chosen.flatMap(submission -> reader.read(who, submission));
        sheet.ifPresentOrElse(read -> show(who, place, read, items, list), () -> {
            titled(Say.it("review.menu"));
            place.add(
                    new PageHead(Say.it("review.menu")),
                    new EmptyNote(Say.it(chosen.isPresent() ? "review.notHandedIn" : "review.empty")));
        });
    }

    private void show(PersonId who, Div place, Sheet sheet, List<Queue.Item> items, QueueList list) {
        titled(FieldNames.title(sheet.form()));
        Optional<Queue.Item> item = items.stream()
                .filter(each -> each.id().equals(sheet.submission().id()))
                .findFirst();
        Acts acts = new Acts(who, sheet, items);
        List<Queue.Item> mine = items.stream().filter(each -> !each.closed()).toList();
        Div content = new Div(new SheetHead(sheet), new SheetContent(sheet, new FindingNotes(sheet, acts)));
        content.addClassName("scroll");
        Glance.at(content, () -> {
            looks.looked(who, sheet.submission().seen());
            list.looked(sheet.submission().id());
        });
        Place where = new Place(item.map(mine::indexOf).orElse(-1) + 1, mine.size(), acts::move);
        place.add(content);
        if (item.isPresent() && !item.get().closed()) {
            place.add(new DecideBar(sheet, item.get().action(), where, acts));
        } else {
            Div bar = new Div(new Div(item.map(QueueLine::why).orElse(Say.it("review.notWaiting"))), where);
            bar.addClassName("bar");
            place.add(bar);
        }
    }

    /** What is done to several that were chosen in the queue. */
    private final class Together implements BulkDecision.Acts {

        private final PersonId who;

        Together(PersonId who) {
            this.who = who;
        }

        @Override
        public void together(Action action, List<Queue.Item> several) {
            decisions.together(
                    who, action, several.stream().map(Queue.Item::seen).toList());
            UI.getCurrent().navigate(ReviewNavigation.ROUTE);
            UI.getCurrent().refreshCurrentRoute(false);
            Notices.done(Say.it("review.bulk.done." + action, several.size()));
        }

        @Override
        public List<Sentence> after(List<Queue.Item> several) {
            return following.after(
                    several.stream()
                            .map(item -> submissions.get(who, item.id()))
                            .toList(),
                    Outcome.PASS);
        }

        @Override
        public Set<Long> unsent(List<Queue.Item> several) {
            return kept.about(
                    who,
                    KeptKind.SUBMISSION,
                    several.stream().map(item -> item.id().value()).toList(),
                    DecideBar.FORMS);
        }
    }

    /** What is done to the sheet that is shown, as it was seen. */
    private final class Acts implements DecideBar.Acts, FindingNotes.Acts {

        private final PersonId who;
        private final Sheet sheet;
        private final List<SubmissionId> waiting;
        private final Keeping keeping;

        Acts(PersonId who, Sheet sheet, List<Queue.Item> items) {
            this.who = who;
            this.sheet = sheet;
            this.keeping =
                    kept.of(who, KeptKind.SUBMISSION, sheet.submission().id().value());
            this.waiting = items.stream()
                    .filter(item -> !item.closed())
                    .map(Queue.Item::id)
                    .toList();
        }

        @Override
        public Keeping keeping() {
            return keeping;
        }

        @Override
        public void decide() {
            boolean passes = sheet.opened().permissions().may(Action.PASS);
            Submission after = passes
                    ? decisions.pass(who, sheet.submission().seen())
                    : decisions.approve(who, sheet.submission().seen());
            onward();
            Notices.done(Say.it(
                    passes ? "review.done.PASS" : "review.done.APPROVE",
                    title(),
                    sheet.following().now(after)));
        }

        @Override
        public void sendBack(List<NewFinding> raised) {
            keeping.sent(
                    DecideBar.RETURN,
                    () -> decisions.sendBack(who, sheet.submission().seen(), raised));
            Submission after = submissions.get(who, sheet.submission().id());
            onward();
            Notices.done(Say.it("review.done.RETURN", title(), sheet.following().now(after)));
        }

        @Override
        public void raise(List<NewFinding> raised) {
            keeping.sent(
                    DecideBar.RAISE,
                    () -> findings.raise(who, sheet.submission().id(), raised));
            open(Optional.of(sheet.submission().id()));
            Notices.done(Say.it("review.done.raise"));
        }

        @Override
        public void askAgain(Finding finding, String text) {
            keeping.sent(AskAgain.form(finding.number()), () -> findings.askAgain(who, finding.read(), text));
            open(Optional.of(sheet.submission().id()));
            Notices.done(Say.it("submission.finding.askAgain.done", finding.number()));
        }

        @Override
        public void close(Finding finding) {
            findings.close(who, finding.read());
            open(Optional.of(sheet.submission().id()));
            Notices.done(Say.it("review.done.close", finding.number()));
        }

        @Override
        public void move(int step) {
            int to = waiting.indexOf(sheet.submission().id()) + step;
            if (to >= 0 && to < waiting.size()) {
                open(Optional.of(waiting.get(to)));
            }
        }

        private String title() {
            return FieldNames.title(sheet.form());
        }

        // To what follows; to what came before where it was the last.
        private void onward() {
            int at = waiting.indexOf(sheet.submission().id());
            List<SubmissionId> left = waiting.stream()
                    .filter(id -> !id.equals(sheet.submission().id()))
                    .toList();
            open(left.isEmpty() ? Optional.empty() : Optional.of(left.get(Math.min(Math.max(at, 0), left.size() - 1))));
        }

        private static void open(Optional<SubmissionId> id) {
            UI ui = UI.getCurrent();
            String to = id.map(ReviewNavigation::to).orElse(ReviewNavigation.ROUTE);
            if (ui.getActiveViewLocation().getPath().equals(to)) {
                ui.refreshCurrentRoute(false);
            } else {
                ui.navigate(to);
            }
        }
    }
}
