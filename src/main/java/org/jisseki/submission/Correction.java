package org.jisseki.submission;

import java.time.LocalDate;
import java.util.Set;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;

/**
 * A correction of what was released. What moves on is its submission.
 *
 * @param first   the year's own submission of the unit
 * @param base    the submission whose released revision its draft began as
 * @param edition the number of the edition that it corrects
 * @param fields  what an UPDATE may change, as findings are pinned; none for a CORRECTION, which may change everything
 * @param status  of its submission
 * @param forPublic whether the reason was typed to be printed with the edition; not so before V19
 * @param open    whether it is under way (訂正手続中): neither released nor cancelled
 */
public record Correction(
        SubmissionId submission,
        SubmissionId first,
        SubmissionId base,
        CorrectionKind kind,
        String reason,
        int edition,
        Set<String> fields,
        PersonId by,
        LocalDate on,
        Status status,
        boolean forPublic,
        boolean open) {

    public Correction {
        fields = Set.copyOf(fields);
    }

    /** Why, in a sentence that says whether anyone will read it. */
    public Sentence why() {
        return Sentence.of(forPublic ? "submission.correction.why.public" : "submission.correction.why", reason);
    }

    /** Whether its edition is made. */
    public boolean released() {
        return status == Status.RELEASED;
    }

    /** Whether it may change a field of the form. */
    public boolean mayChange(String field) {
        return kind == CorrectionKind.CORRECTION || fields.contains(UnitForm.belongsTo(field));
    }
}
