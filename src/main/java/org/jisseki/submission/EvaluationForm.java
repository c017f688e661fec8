package org.jisseki.submission;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.Sentence;
import org.jisseki.figures.Band;
import org.jisseki.plan.Grade;
import org.jisseki.plan.ParagraphKind;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a measure's evaluation. Their keys: {@code grade} and {@code gradeReason}, which the section that hands in fills
 * in; {@code paragraph:ISSUES:1} and so on, counted within their kind, each of the section that writes it.
 *
 * @param grades      the plan's, the best first
 * @param bands       what the plan calls results from a bound on, to guide the choice; none where it has none
 * @param leadSection the section that hands in
 */
public record EvaluationForm(List<Grade> grades, List<Band> bands, long leadSection, List<ParagraphField> paragraphs) {

    /** The key of the grade: the code of one of the plan's. */
    public static final String GRADE = "grade";

    /** The key of the reason for it (判断理由). */
    public static final String REASON = "gradeReason";

    /** The longest paragraph, and the longest reason, in characters: twenty lines of the sheet. */
    public static final int LENGTH = 1000;

    private static final String PARAGRAPH = "paragraph:";

    /**
     * A paragraph to be written.
     *
     * @param year      that it is about
     * @param number    printed before it as ①, where it has one
     * @param section   課 and 班 of the section that writes it
     * @param before    the text of before that can be carried over; NULL where there is none
     */
    public record ParagraphField(
            String key,
            ParagraphKind kind,
            FiscalYear year,
            @Nullable Integer number,
            long sectionId,
            String section,
            @Nullable Before before) {}

    /** A text of before. @param note a remark on it, such as デモ（架空値） */
    public record Before(
            FiscalYear year, String text, @Nullable String note) {}

    /** The key of the paragraph at a place, from 1, within its kind. */
    public static String key(String kind, int place) {
        return PARAGRAPH + kind + ":" + place;
    }

    /** The keys of all fields, in the order of the page. */
    public List<String> keys() {
        return Stream.concat(Stream.of(GRADE, REASON), paragraphs.stream().map(ParagraphField::key))
                .toList();
    }

    /** The paragraphs of a kind. */
    public List<ParagraphField> of(ParagraphKind kind) {
        return paragraphs.stream().filter(field -> field.kind() == kind).toList();
    }

    /** The paragraph with a key; empty where the key is another field's. */
    public Optional<ParagraphField> paragraph(String key) {
        return paragraphs.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The grade of a code; empty where the plan has none of that code. */
    public Optional<Grade> grade(@Nullable String code) {
        return grades.stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    /** Whether a grade is one of the lower half: C and D of A to D. */
    public boolean isLow(Grade grade) {
        return grades.indexOf(grade) >= (grades.size() + 1) / 2;
    }

    /** 課 and 班 of sections that write in it, in the order of the page. */
    public List<String> names(Collection<Long> sections) {
        return paragraphs.stream()
                .filter(field -> sections.contains(field.sectionId()))
                .map(ParagraphField::section)
                .distinct()
                .toList();
    }

    /** Which section fills in a field. */
    long sectionOf(String key) {
        return paragraph(key).map(ParagraphField::sectionId).orElse(leadSection);
    }

    boolean holds(String key) {
        return keys().contains(key);
    }

    /** Why a field cannot be handed in as it is; empty where it can, and where it is blank. */
    Optional<Sentence> problem(String key, String typed) {
        if (key.equals(GRADE)) {
            return typed.isBlank() || grade(typed).isPresent()
                    ? Optional.empty()
                    : Optional.of(Sentence.of("submission.evaluation.noGrade"));
        }
        return typed.codePointCount(0, typed.length()) > LENGTH
                ? Optional.of(Sentence.of("submission.tooLong", LENGTH))
                : Optional.empty();
    }

    /** What a complete draft says. */
    UnitContent.Evaluation content(Map<String, String> texts) {
        List<UnitContent.EvaluationParagraph> written = new ArrayList<>();
        for (ParagraphField field : paragraphs) {
            written.add(new UnitContent.EvaluationParagraph(
                    field.kind().name(),
                    field.year().year(),
                    field.number(),
                    text(texts, field.key()).strip(),
                    field.sectionId()));
        }
        return new UnitContent.Evaluation(
                text(texts, GRADE), text(texts, REASON).strip(), written);
    }

    private static String text(Map<String, String> texts, String key) {
        @Nullable String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException(key);
        }
        return text;
    }
}
