package org.jisseki.submission.ui;

import java.util.List;
import java.util.function.Consumer;
import org.jisseki.authority.Action;
import org.jisseki.submission.Finding;
import org.jspecify.annotations.Nullable;

/**
 * Makes the findings of one field.
 *
 * @param draft where the section answers; NULL where the person does not enter
 * @param close closes a finding, for who may comment
 */
record FieldFindings(Shown shown, @Nullable Draft draft, Consumer<Finding> close) {

    List<Finding> of(String field) {
        return shown.opened().findings().stream()
                .filter(finding -> finding.field().equals(field))
                .toList();
    }

    List<FindingPanel> panels(String field) {
        return of(field).stream().map(this::panel).toList();
    }

    private FindingPanel panel(Finding finding) {
        FindingPanel panel = new FindingPanel(finding, shown);
        if (draft != null) {
            panel.answeredIn(finding, draft);
        }
        return draft == null && shown.may(Action.COMMENT) ? panel.closedBy(finding, close) : panel;
    }
}
