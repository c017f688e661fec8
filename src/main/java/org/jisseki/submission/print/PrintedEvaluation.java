package org.jisseki.submission.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Print;
import org.jisseki.plan.Circled;
import org.jisseki.plan.ParagraphKind;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.MeasureParts;
import org.jisseki.submission.UnitContent;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/** 進展度 with its reason, and the numbered paragraphs of a measure's evaluation. Public for the template. */
public final class PrintedEvaluation {

    /** One part of the narrative: 現状と課題（令和2年度）. */
    public record Part(String title, List<Paragraph> paragraphs) {}

    /** @param number ①, where it has one */
    public record Paragraph(String number, String text, String section) {}

    /** An indicator beside which the grade was chosen. @param achievement as printed, met or missed where there is no ratio */
    public record Figure(String name, String kind, Print target, Print actual, String achievement) {}

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

    /** When the figures were known: at the hand-in, or now. */
    public String figuresTitle() {
        return words.say(unit.revision() == null ? "submission.evaluation.figures" : "submission.print.figures");
    }

    public List<String> heads() {
        FiscalYear year = unit.form().year();
        return List.of(
                words.say("submission.indicator"),
                words.say("submission.target", year),
                words.say("submission.actual", year),
                words.say("submission.achievement"));
    }

    /** The computed figures of the measure's indicators. */
    public List<Figure> figures() {
        return unit.parts().stream()
                .flatMap(part -> part.form().actuals().stream().map(field -> figure(part, field)))
                .toList();
    }

    private Figure figure(MeasureParts.Part part, UnitForm.ActualField field) {
        UnitContent.EnteredActual entered = part.entered(field).orElse(null);
        String kind = words.say("submission.kind." + field.kind());
        return entered == null
                ? new Figure(
                        field.name(),
                        kind,
                        PaperWords.cell(field.target(), field.unit()),
                        PaperWords.cell(null),
                        part.missing() ? words.say("submission.print.missing") : PaperWords.UNKNOWN)
                : new Figure(
                        field.name(),
                        kind,
                        PaperWords.cell(entered.target(), field.unit()),
                        PaperWords.cell(entered.actual(), field.unit()),
                        words.achieved(entered.achievement()));
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
