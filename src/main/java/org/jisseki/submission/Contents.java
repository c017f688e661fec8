package org.jisseki.submission;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jisseki.figures.Parsed;
import org.jisseki.figures.Quantity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Freezes what was entered into a revision's text, and reads it back. */
@Component
public class Contents {

    // Of its own, so that no setting of the web's JSON moves a hash.
    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** What a revision says. */
    public UnitContent read(Revision revision) {
        return read(revision.content());
    }

    UnitContent read(String content) {
        return json.readValue(content, UnitContent.class);
    }

    /** What stood in the fields when findings were raised, by the number of the revision. */
    public Map<Integer, FieldValues> whenAsked(Entry.Opened opened) {
        return opened.findings().stream()
                .map(Finding::revisionNo)
                .distinct()
                // revisions are numbered 1…n without gaps
                .collect(Collectors.toMap(
                        no -> no, no -> FieldValues.of(read(opened.revisions().get(no - 1)))));
    }

    String write(UnitContent content) {
        return json.writeValueAsString(content);
    }

    /**
     * The content of a complete draft.
     *
     * @param texts    by field, each acceptable to the form and none of them blank
     * @param reasons  those of the draft; one for a hint that is no longer seen is left behind
     * @param evidence the files that are there
     */
    static UnitContent of(
            Submission submission,
            UnitForm form,
            Map<String, String> texts,
            HintReasons reasons,
            List<EvidenceFile> evidence) {
        List<UnitContent.EnteredActual> actuals = new ArrayList<>();
        for (UnitForm.ActualField field : form.actuals()) {
            String typed = text(texts, field.key());
            Quantity actual = figure(form.parse(field.key(), texts));
            actuals.add(new UnitContent.EnteredActual(
                    field.indicatorId(),
                    field.name(),
                    field.unit(),
                    typed,
                    actual,
                    field.target(),
                    field.judge(actual),
                    field.earlierTarget(),
                    field.milestone(),
                    proposal(form, field.next(), texts)));
        }
        UnitForm.SettledField settled = form.settled();
        EvaluationForm evaluation = form.evaluation();
        return new UnitContent(
                submission.kind(),
                submission.unitId(),
                form.title(),
                form.year().year(),
                actuals,
                settled == null ? null : figure(form.parse(UnitForm.SETTLED, texts)),
                settled == null ? null : settled.budget(),
                form.asksResult() ? text(texts, UnitForm.RESULT).strip() : null,
                reasons.frozen(FormHints.of(form, texts)),
                evidence.stream().map(EvidenceFile::entered).toList(),
                settled == null ? null : settlement(form, texts),
                settled == null
                        ? null
                        : form.parse(UnitForm.NEXT_BUDGET, texts).figure().orElse(null),
                evaluation == null ? null : evaluation.content(texts));
    }

    private static UnitContent.@Nullable Proposal proposal(
            UnitForm form, UnitForm.@Nullable NextField next, Map<String, String> texts) {
        if (next == null) {
            return null;
        }
        return form.parse(next.key(), texts)
                .figure()
                .map(target -> new UnitContent.Proposal(
                        text(texts, next.key()),
                        target,
                        text(texts, next.rationaleKey()).strip()))
                .orElse(null);
    }

    private static UnitContent.Settlement settlement(UnitForm form, Map<String, String> texts) {
        YearMonth due = form.due(texts).orElse(null);
        SettledKind kind = form.settledKind(texts);
        if (kind == SettledKind.PENDING
                && due == null
                && form.settledOf(texts).word().isEmpty()) {
            throw new IllegalArgumentException(UnitForm.SETTLED_DUE);
        }
        return new UnitContent.Settlement(kind, due);
    }

    private static Quantity figure(Parsed parsed) {
        return parsed.figure().orElseThrow(() -> new IllegalArgumentException("no figure"));
    }

    private static String text(Map<String, String> texts, String key) {
        @Nullable String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException(key);
        }
        return text;
    }
}
