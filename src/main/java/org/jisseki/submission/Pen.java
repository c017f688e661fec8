package org.jisseki.submission;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person's sections may fill in of a form that they may edit: of an evaluation their own paragraphs, and the section that
 * hands it in the grade besides; of any other unit everything.
 *
 * @param evaluation NULL for any other unit
 * @param sections   those whose staff the person is
 */
public record Pen(@Nullable EvaluationForm evaluation, Set<Long> sections) {

    /** Whether a field is theirs to fill in. */
    public boolean writes(String field) {
        return evaluation == null || sections.contains(evaluation.sectionOf(field));
    }

    /** Whether they may answer a finding on a field: who hands in answers for all. */
    public boolean answers(String field) {
        return handsIn() || writes(field);
    }

    /** Whether their section hands the unit in. */
    public boolean handsIn() {
        return evaluation == null || sections.contains(evaluation.leadSection());
    }

    /** Whether what a draft misses under a key, a field's or a finding's, is theirs to mend. */
    public boolean mends(String key, List<Finding> findings) {
        return handsIn()
                || findings.stream()
                        .filter(finding -> UnitForm.ofFinding(finding.number()).equals(key))
                        .findFirst()
                        .map(finding -> writes(finding.field()))
                        .orElseGet(() -> writes(key));
    }
}
