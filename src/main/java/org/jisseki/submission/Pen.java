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
 * @param done       of these, those that are done with their part (担当分を終えた)
 */
public record Pen(@Nullable EvaluationForm evaluation, Set<Long> sections, Set<Long> done) {

    /** Whether a field is theirs to fill in; none that they are done with. */
    public boolean writes(String field) {
        return owns(field) && !isDoneWith(field);
    }

    /** Whether a field is their section's, done or not. */
    public boolean owns(String field) {
        return evaluation == null || sections.contains(evaluation.sectionOf(field));
    }

    /** Whether it is theirs, and they said that they are done with it. */
    public boolean isDoneWith(String field) {
        return evaluation != null && done.contains(evaluation.sectionOf(field));
    }

    /** Whether they write a part of what another section hands in. */
    public boolean isContributor() {
        return !handsIn();
    }

    /** 課 and 班 of their sections that write a part of it, in the order of the page. */
    public List<String> ownSections() {
        return evaluation == null ? List.of() : evaluation.names(sections);
    }

    /** Whether they are done with all that they write of what another section hands in. */
    public boolean isDone() {
        return evaluation != null
                && isContributor()
                && !done.isEmpty()
                && evaluation.paragraphs().stream().noneMatch(paragraph -> writes(paragraph.key()));
    }

    /** Whether they may answer a finding on a field: who hands in answers for all. */
    public boolean answers(String field) {
        return handsIn() || owns(field);
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
