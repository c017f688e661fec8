package org.jisseki.submission.ui;

import java.util.List;
import org.jisseki.authority.Action;
import org.jisseki.common.Keeping;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.ThenAndNow;
import org.jisseki.figures.Money;
import org.jisseki.figures.Quantity;
import org.jisseki.submission.FieldValues;
import org.jisseki.submission.Finding;
import org.jisseki.submission.UnitForm;
import org.jspecify.annotations.Nullable;

/**
 * Makes the findings of one field.
 *
 * @param draft where the section answers; NULL where the person does not enter
 * @param acts  for who may comment
 */
record FieldFindings(Shown shown, @Nullable Draft draft, Acts acts) {

    /** What is done to a finding. */
    interface Acts {
        void close(Finding finding);

        void askAgain(Finding finding, String text);

        /** Where it is kept what is typed here. */
        Keeping keeping();
    }

    List<Finding> of(String field) {
        return shown.opened().findings().stream()
                .filter(finding -> finding.field().equals(field))
                .toList();
    }

    List<FindingPanel> panels(String field) {
        return of(field).stream().map(this::panel).toList();
    }

    /** Those whose field the form no longer has: a question does not end with the field that it was asked about. */
    List<FindingPanel> ofFieldsGone() {
        return shown.opened().findings().stream()
                .filter(finding -> !shown.form().holds(finding.field()))
                .map(this::panel)
                .toList();
    }

    private FindingPanel panel(Finding finding) {
        FindingPanel panel = new FindingPanel(finding, shown);
        if (draft != null) {
            if (shown.pen().answers(finding.field())) {
                panel.answeredIn(finding, draft);
            }
        } else if (shown.may(Action.COMMENT)) {
            panel.handledBy(finding, shown.may(Action.CLOSE_FINDING), acts);
        }
        return finding.field().equals(UnitForm.WHOLE) ? panel : panel.heldAgainst(values(finding));
    }

    private ThenAndNow values(Finding finding) {
        String field = finding.field();
        FieldValues then = shown.whenAsked().getOrDefault(finding.revisionNo(), FieldValues.NONE);
        String revision = Say.it("submission.revision", finding.revisionNo());
        if (!shown.form().holds(field)) {
            String name = then.name(field).orElse(field);
            return new ThenAndNow(Say.it("submission.finding.gone", revision, name), then.text(field), null);
        }
        if (draft == null) {
            FieldValues now = shown.frozen() == null ? FieldValues.NONE : FieldValues.of(shown.frozen());
            return new ThenAndNow(revision, then.text(field), now.text(field));
        }
        ThenAndNow values = new ThenAndNow(revision, then.text(field), typed(draft, field));
        draft.watch(() -> values.show(typed(draft, field)));
        return values;
    }

    // a figure as it would be printed, so that only another figure is a change
    private static @Nullable String typed(Draft draft, String field) {
        String text = draft.text(field).strip();
        String unit = unit(draft.form(), field);
        Quantity figure = unit == null ? null : draft.printed(field);
        if (unit != null && figure != null) {
            return figure.print(unit).whole();
        }
        return text.isEmpty() ? null : text;
    }

    /** The unit of a figure; NULL for what is none. */
    private static @Nullable String unit(UnitForm form, String field) {
        return field.equals(UnitForm.SETTLED) || field.equals(UnitForm.NEXT_BUDGET)
                ? Money.UNIT
                : form.actuals().stream()
                        .filter(actual -> actual.key().equals(field)
                                || actual.next() != null && actual.next().key().equals(field))
                        .map(UnitForm.ActualField::unit)
                        .findFirst()
                        .orElse(null);
    }
}
