package org.jisseki.submission.ui;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.Entry;
import org.jisseki.submission.Finding;
import org.jisseki.submission.Findings;
import org.jisseki.submission.FormHints;
import org.jisseki.submission.HintReasons;
import org.jisseki.submission.Hints;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.submission.hint.Hint;
import org.jspecify.annotations.Nullable;

/** The draft behind the fields: saves each as it is typed, knows what is missing, and tells who shows it. */
final class Draft {

    private final Entry entry;
    private final Findings service;
    private final Hints hintReasons;
    private final Clock clock;
    private final PersonId who;
    private final UnitForm form;
    private final Map<String, String> texts;
    private final Map<String, EntryField> fields = new LinkedHashMap<>();
    private final List<Runnable> watchers = new ArrayList<>();
    private List<Finding> findings;
    private Submission submission;
    private @Nullable LocalTime savedAt;
    private HintReasons reasons;

    Draft(Entry entry, Findings service, Hints hintReasons, Clock clock, Shown shown) {
        this.entry = entry;
        this.service = service;
        this.hintReasons = hintReasons;
        this.clock = clock;
        this.who = shown.who();
        this.form = shown.form();
        this.texts = new LinkedHashMap<>(shown.opened().draft());
        this.findings = shown.opened().findings();
        this.submission = shown.submission();
        this.reasons = shown.opened().reasons();
    }

    UnitForm form() {
        return form;
    }

    Submission submission() {
        return submission;
    }

    String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** What is typed in a field, where it can be read. */
    @Nullable
    Quantity figure(String key) {
        return form.parse(key, text(key)).figure().orElse(null);
    }

    /** When a field was last saved here; empty before the first and while a save has not succeeded. */
    Optional<LocalTime> savedAt() {
        return Optional.ofNullable(savedAt);
    }

    /** Why a field cannot be handed in as it is; empty for one still blank. */
    Optional<Sentence> problem(String key) {
        return form.problem(key, text(key));
    }

    Map<String, Sentence> missing() {
        return form.missing(texts, findings);
    }

    /** Keeps what was typed. A refusal leaves field and text as they are. */
    void save(String key, String text) {
        savedAt = null;
        submission = entry.save(who, submission.id(), key, text).submission();
        texts.put(key, text);
        savedAt = LocalTime.now(clock);
        tell();
    }

    /** Evidence was added or removed, which is an edit too. */
    void edited(Submission now) {
        submission = now;
        savedAt = LocalTime.now(clock);
        tell();
    }

    /** Answers a finding. @return the finding as it is now */
    Finding answer(Finding finding, String text) {
        service.answer(who, finding.read(), text);
        findings = service.of(who, submission.id());
        tell();
        return findings.stream()
                .filter(each -> each.id() == finding.id())
                .findFirst()
                .orElseThrow();
    }

    /** What is to be checked in a field (ご確認ください); it keeps nobody from handing in. */
    List<Hint> hints(String key) {
        return FormHints.of(form, texts).stream()
                .filter(hint -> hint.field().equals(key))
                .toList();
    }

    /** The reason given for a hint; empty where there is none. */
    String reason(Hint hint) {
        return reasons.of(hint).orElse("");
    }

    /** Keeps the reason for a hint as it was typed. */
    void explain(Hint hint, String reason) {
        savedAt = null;
        hintReasons.explain(who, submission.id(), hint, reason);
        reasons = reasons.with(hint, reason);
        savedAt = LocalTime.now(clock);
        tell();
    }

    void add(EntryField field) {
        fields.put(field.key(), field);
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
