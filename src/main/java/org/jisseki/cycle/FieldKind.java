package org.jisseki.cycle;

import java.util.List;
import org.jisseki.plan.ParagraphKind;

/** What a form's field is for; a cycle's instructions are written by it. */
public enum FieldKind {
    /** 実績値. */
    ACTUAL,
    /** 決算額. */
    SETTLED,
    /** 成果. */
    RESULT,
    /** 翌年度目標値. */
    NEXT_TARGET,
    /** 翌年度目標値の考え方. */
    NEXT_RATIONALE,
    /** 翌年度予算額. */
    NEXT_BUDGET,
    /** 進展度. */
    GRADE,
    /** 判断理由. */
    GRADE_REASON,
    /** 現状と課題, and so on: the paragraphs of an evaluation. */
    ISSUES,
    RESULTS,
    REMAINING,
    DIRECTION;

    /** What may stay blank, unless the cycle asks for it. */
    public static final List<FieldKind> OPTIONAL = List.of(NEXT_TARGET, NEXT_RATIONALE, NEXT_BUDGET);

    /** The paragraphs of a kind. */
    public static FieldKind of(ParagraphKind kind) {
        return valueOf(kind.name());
    }
}
