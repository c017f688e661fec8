package org.jisseki.submission.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.plan.Circled;
import org.jisseki.plan.ParagraphKind;
import org.jisseki.submission.EvaluationForm;
import org.jspecify.annotations.Nullable;

/** 進展度 with its reason, and the numbered paragraphs of a measure's evaluation. Public for the template. */
public final class PrintedEvaluation {

    /** One part of the narrative: 現状と課題（令和2年度）. */
    public record Part(String title, List<Paragraph> paragraphs) {}

    /** @param number ①, where it has one */
    public record Paragraph(String number, String text, String section) {}

    private final EvaluationForm form;
    private final PrintedUnit unit;
    private final PaperWords words;

    PrintedEvaluation(EvaluationForm form, PrintedUnit unit, PaperWords words) {
        this.form = form;
        this.unit = unit;
        this.words = words;
    }

    public String grade() {
        return form.grade(said(EvaluationForm.GRADE))
                .map(grade -> words.say(
                        "submission.grade.name", grade.code(), grade.name().in(words.locale())))
                .orElse(PaperWords.UNKNOWN);
    }

    public String reason() {
        return text(EvaluationForm.REASON);
    }

    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        for (ParagraphKind kind : ParagraphKind.values()) {
            List<EvaluationForm.ParagraphField> fields = form.of(kind);
            parts.add(new Part(
                    words.say(
                            "submission.paragraph.of",
                            words.say("submission.paragraph." + kind),
                            fields.getFirst().year()),
                    fields.stream().map(this::paragraph).toList()));
        }
        return parts;
    }

    private Paragraph paragraph(EvaluationForm.ParagraphField field) {
        return new Paragraph(
                field.number() == null ? "" : Circled.number(field.number()), text(field.key()), field.section());
    }

    private String text(String key) {
        return Optional.ofNullable(said(key)).filter(text -> !text.isBlank()).orElse(PaperWords.UNKNOWN);
    }

    private @Nullable String said(String key) {
        return unit.figures().evaluation().get(key);
    }
}
