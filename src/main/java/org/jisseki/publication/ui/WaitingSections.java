package org.jisseki.publication.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jisseki.common.Keeping;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.Say;
import org.jisseki.kept.KeptKind;
import org.jisseki.kept.KeptTexts;
import org.jisseki.publication.CorrectionReleases;
import org.jisseki.publication.WaitingCorrections;
import org.jisseki.publication.WaitingCorrections.Waiting;
import org.jisseki.review.Decisions;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Following;
import org.jisseki.submission.Outcome;
import org.jspecify.annotations.Nullable;

/** Makes the section of the corrections that wait for their release, and does what is pressed in it. */
@SpringComponent
class WaitingSections {

    private final WaitingCorrections waiting;
    private final CorrectionReleases releases;
    private final Decisions decisions;
    private final KeptTexts kept;
    private final Following following;
    private final Entry entry;
    private final Clock clock;

    WaitingSections(
            WaitingCorrections waiting,
            CorrectionReleases releases,
            Decisions decisions,
            KeptTexts kept,
            Following following,
            Entry entry,
            Clock clock) {
        this.waiting = waiting;
        this.releases = releases;
        this.decisions = decisions;
        this.kept = kept;
        this.following = following;
        this.entry = entry;
        this.clock = clock;
    }

    /**
     * The section, unseen where nothing waits; a form in which something stood that was not sent is open again.
     *
     * @param question where the page asks for findings
     * @param again    shows the page again once something was done, and says it
     */
    WaitingSection of(PersonId who, Div question, Consumer<String> again) {
        List<Waiting> all = waiting.of(who);
        Pressed pressed = new Pressed(who, question, again);
        pressed.unsent(all).stream()
                .filter(each -> !each.isMaking())
                .findFirst()
                .ifPresent(pressed::sendBack);
        return new WaitingSection(all, LocalDate.now(clock).plusDays(1), pressed);
    }

    /** What was pressed. */
    private final class Pressed implements WaitingSection.Acts {

        private final PersonId who;
        private final Div question;
        private final Consumer<String> again;

        Pressed(PersonId who, Div question, Consumer<String> again) {
            this.who = who;
            this.question = question;
            this.again = again;
        }

        @Override
        public void release(List<Waiting> chosen) {
            releases.release(who, chosen.stream().map(Waiting::seen).toList());
            again.accept(Say.it("publication.waiting.released", chosen.size()));
        }

        @Override
        public void schedule(List<Waiting> chosen, @Nullable LocalDateTime at) {
            releases.schedule(who, chosen.stream().map(Waiting::seen).toList(), at);
            again.accept(Say.it("publication.waiting.scheduled", chosen.size()));
        }

        @Override
        public void withdraw(Waiting one) {
            releases.withdraw(who, one.seen());
            again.accept(Say.it("publication.release.withdrawn"));
        }

        @Override
        public List<Waiting> unsent(List<Waiting> several) {
            Set<Long> begun = kept.about(
                    who,
                    KeptKind.SUBMISSION,
                    several.stream().map(each -> each.submission().id().value()).toList(),
                    List.of(ReturnForm.FORM));
            return several.stream()
                    .filter(each -> begun.contains(each.submission().id().value()))
                    .toList();
        }

        @Override
        public void sendBack(Waiting one) {
            Keeping keeping =
                    kept.of(who, KeptKind.SUBMISSION, one.submission().id().value());
            new ReturnForm(
                            one.unit(),
                            following.after(one.submission(), Outcome.RETURN),
                            entry.open(who, one.submission().id()).form(),
                            keeping,
                            findings -> {
                                keeping.sent(
                                        ReturnForm.FORM,
                                        () -> decisions.returnDecided(
                                                who, one.submission().seen(), findings));
                                again.accept(Say.it("publication.check.returned", one.unit()));
                            })
                    .ask(question);
        }
    }
}
