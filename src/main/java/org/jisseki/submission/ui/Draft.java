package org.jisseki.submission.ui;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.DraftValue;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Findings;
import org.jisseki.submission.FormHints;
import org.jisseki.submission.HintReasons;
import org.jisseki.submission.Hints;
import org.jisseki.submission.Pen;
import org.jisseki.submission.SettledKind;
import org.jisseki.submission.SharedDraft;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.hint.Hint;
import org.jspecify.annotations.Nullable;

/**
 * The draft behind the fields: saves each as it is typed, learns what others make of it, knows what is missing, and tells who
 * shows it.
 */
final class Draft {

    private final SharedDraft shared;
    private final Findings service;
    private final Hints hintReasons;
    private final Clock clock;
    private final PersonId who;
    private final UnitForm form;
    private final Pen pen;
    private final Map<String, DraftValue> values;
    private final Map<String, EntryField> fields = new LinkedHashMap<>();
    private final Map<String, Joined> joined = new LinkedHashMap<>();
    private final Map<String, Hint> explained = new LinkedHashMap<>();
    private final Map<String, DraftValue> offers = new LinkedHashMap<>();
    private final Set<String> undecided = new LinkedHashSet<>();
    private final Set<String> unsaved = new LinkedHashSet<>();
    private final List<Runnable> watchers = new ArrayList<>();
    private List<Finding> findings;
    private Submission submission;
    private int readUpTo;
    private @Nullable LocalTime savedAt;
    private @Nullable Sentence moved;

    Draft(SharedDraft shared, Findings service, Hints hintReasons, Clock clock, Shown shown) {
        this.shared = shared;
        this.service = service;
        this.hintReasons = hintReasons;
        this.clock = clock;
        this.who = shown.who();
        this.form = shown.form();
        this.pen = shown.pen();
        this.values = Stream.concat(
                        shown.opened().values().stream(), shown.opened().reasons().byKey().values().stream())
                .collect(Collectors.toMap(DraftValue::field, value -> value, (one, other) -> one, LinkedHashMap::new));
        this.findings = shown.opened().findings();
        this.submission = shown.submission();
        this.readUpTo = submission.draftSeq();
    }

    PersonId who() {
        return who;
    }

    UnitForm form() {
        return form;
    }

    Submission submission() {
        return submission;
    }

    /** The save up to which all changes, those of others too, are known here. */
    int readUpTo() {
        return readUpTo;
    }

    String text(String key) {
        DraftValue value = values.get(key);
        return value == null ? "" : value.text();
    }

    /** What is typed in a field, where it can be read. */
    @Nullable
    Quantity figure(String key) {
        return form.parse(key, typed()).figure().orElse(null);
    }

    /** What is typed in a field of a figure, as it stands once the field is left. */
    String tidied(String key) {
        return form.tidied(key, typed());
    }

    /** The same as it will be printed: an expected amount says so. */
    @Nullable
    Quantity printed(String key) {
        Quantity figure = figure(key);
        return figure != null && key.equals(UnitForm.SETTLED)
                ? form.settledKind(typed()).printed(figure)
                : figure;
    }

    /** What the settled amount is where this is kept as its kind. */
    SettledKind kind(String kept) {
        return form.settledKind(Map.of(UnitForm.SETTLED_KIND, kept));
    }

    /** The same with what is typed in its place: a word makes it 未確定. */
    SettledKind settled(String kept) {
        Map<String, String> texts = new LinkedHashMap<>(typed());
        texts.put(UnitForm.SETTLED_KIND, kept);
        return form.settledKind(texts);
    }

    /** Whether a word stands in place of the settled amount. */
    boolean isSettledWord() {
        return form.settledOf(typed()).word().isPresent();
    }

    /** When a field was last saved here; empty before the first and while a save has not succeeded. */
    Optional<LocalTime> savedAt() {
        return Optional.ofNullable(savedAt);
    }

    /** Whether there is a text that could not be saved. */
    boolean isUnsaved() {
        return !unsaved.isEmpty();
    }

    /** Whether it is asked whose text is to stand in a field. */
    boolean isAsked(String key) {
        return undecided.contains(key);
    }

    /** Who took the submission out of these hands, and how; empty while it can be filled in. */
    Optional<Sentence> moved() {
        return Optional.ofNullable(moved);
    }

    /** Why a field cannot be handed in as it is; empty for one still blank. */
    Optional<Sentence> problem(String key) {
        return form.problem(key, typed());
    }

    /** What the person's section still has to fill in; for who hands in, all that is missing. */
    Map<String, Sentence> missing() {
        Map<String, Sentence> missing = new LinkedHashMap<>(form.missing(typed(), findings));
        missing.keySet().removeIf(key -> !pen.mends(key, findings));
        undecided.forEach(key -> missing.put(key, Sentence.of("submission.news.undecided")));
        return missing;
    }

    /** Keeps what was typed; where somebody else was faster, asks whose text is to stay. A refusal leaves field and text. */
    void save(String key, String text) {
        DraftValue offer = offers.get(key);
        if (offer != null && offer.text().equals(text)) {
            accept(offer);
            return;
        }
        if (offer == null && text.equals(text(key))) {
            joined(key).ifPresent(field -> field.confirm(text));
            return;
        }
        savedAt = null;
        unsaved.add(key);
        switch (sent(key, text)) {
            case SharedDraft.Kept(Submission after, DraftValue value) -> kept(after, value);
            case SharedDraft.Overtaken(DraftValue theirs) -> {
                offers.put(key, theirs);
                ask(theirs);
            }
        }
        tell();
    }

    private SharedDraft.Outcome sent(String key, String text) {
        Hint hint = explained.get(key);
        return hint == null
                ? shared.save(who, submission.id(), key, text, seen(key))
                : hintReasons.explain(who, submission.id(), hint, text, seen(key));
    }

    /** Evidence was added or removed, which is an edit too. */
    void edited(Submission now) {
        submission = now;
        savedAt = LocalTime.now(clock);
        tell();
    }

    /** Puts what somebody else saved into a field, and gives up what was typed there. */
    void takeTheirs(String key) {
        DraftValue offer = offers.get(key);
        if (offer != null) {
            joined(key).ifPresent(field -> field.put(offer.text()));
            accept(offer);
        }
    }

    /** Saves what is typed in a field over what somebody else saved, and was seen. */
    void keepMine(String key, String text) {
        DraftValue offer = offers.remove(key);
        if (offer != null) {
            undecided.remove(key);
            values.put(key, offer);
            joined(key).ifPresent(field -> field.news().clear());
            save(key, text);
        }
    }

    /** Reads what others changed since, and lets the fields show it. */
    void refresh() {
        SharedDraft.Changes changes = shared.changes(who, submission.id(), readUpTo);
        submission = changes.submission();
        readUpTo = Math.max(readUpTo, submission.draftSeq());
        findings = changes.findings();
        moved = changes.moved().orElse(null);
        changes.values().stream()
                .filter(value -> value.seq() > seen(value.field()))
                .forEach(this::offer);
        tell();
    }

    /** The field did not take somebody else's text, for the person is in it: asks, if that text still is the newest. */
    void notTaken(DraftValue theirs) {
        if (theirs.equals(offers.get(theirs.field()))) {
            ask(theirs);
            tell();
        }
    }

    private void ask(DraftValue theirs) {
        undecided.add(theirs.field());
        joined(theirs.field()).ifPresent(field -> field.news().ask(theirs));
    }

    private Optional<Joined> joined(String key) {
        return Optional.ofNullable(joined.get(key));
    }

    private void kept(Submission after, DraftValue value) {
        submission = after;
        values.put(value.field(), value);
        offers.remove(value.field());
        undecided.remove(value.field());
        unsaved.remove(value.field());
        if (value.seq() == readUpTo + 1) {
            readUpTo = value.seq();
        }
        savedAt = LocalTime.now(clock);
        joined(value.field()).ifPresent(field -> {
            field.news().clear();
            field.confirm(value.text());
        });
    }

    private void offer(DraftValue theirs) {
        String key = theirs.field();
        Optional<Joined> field = joined(key);
        if (field.isEmpty() || theirs.text().equals(text(key))) {
            values.put(key, theirs);
            return;
        }
        offers.put(key, theirs);
        field.get().offer(theirs);
    }

    private void accept(DraftValue offer) {
        String before = text(offer.field());
        values.put(offer.field(), offer);
        offers.remove(offer.field());
        undecided.remove(offer.field());
        unsaved.remove(offer.field());
        joined(offer.field()).ifPresent(field -> field.news().changed(offer, before));
        tell();
    }

    private int seen(String key) {
        DraftValue value = values.get(key);
        return value == null ? 0 : value.seq();
    }

    private Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        values.forEach((key, value) -> {
            if (!key.startsWith(HintReasons.REASON)) {
                typed.put(key, value.text());
            }
        });
        return typed;
    }

    /** Answers a finding. @return the finding as it is now */
    Finding answer(Finding finding, String text) {
        service.answer(who, finding.read(), text);
        String key = UnitForm.ofFinding(finding.number());
        // its field is made anew, and blank
        joined.remove(key);
        offers.remove(key);
        undecided.remove(key);
        unsaved.remove(key);
        refresh();
        return findings.stream()
                .filter(each -> each.id() == finding.id())
                .findFirst()
                .orElseThrow();
    }

    /** What is to be checked in a field (ご確認ください); it keeps nobody from handing in. */
    List<Hint> hints(String key) {
        return FormHints.of(form, typed()).stream()
                .filter(hint -> hint.field().equals(key))
                .toList();
    }

    /** Lets the place of the reason for a hint show what others give there. */
    void share(Joined field, Hint hint) {
        explained.put(field.key(), hint);
        share(field);
    }

    /** The hint is gone, and with it the place of its reason. */
    void leave(Joined field) {
        String key = field.key();
        joined.remove(key);
        fields.remove(key);
        offers.remove(key);
        undecided.remove(key);
        unsaved.remove(key);
    }

    /** What the hint is seen in whose reason has a key. */
    Optional<String> explainedField(String key) {
        return Optional.ofNullable(explained.get(key)).map(Hint::field);
    }

    void add(EntryField field) {
        fields.put(field.key(), field);
    }

    /** Lets a field show what others type in it. */
    void share(Joined field) {
        joined.put(field.key(), field);
    }

    Optional<EntryField> field(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** Has every field say what is wrong with it, blank ones too, and leads to the first. */
    void demand(Map<String, Sentence> missing) {
        missing.forEach((key, sentence) -> field(key).ifPresent(field -> field.demand(sentence)));
        missing.keySet().stream().findFirst().flatMap(this::field).ifPresent(EntryField::takeFocus);
    }

    void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    private void tell() {
        watchers.forEach(Runnable::run);
    }
}
