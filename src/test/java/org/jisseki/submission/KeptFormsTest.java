package org.jisseki.submission;

import static org.assertj.core.api.Assertions.assertThat;

import org.jisseki.common.SubmissionId;
import org.junit.jupiter.api.Test;

class KeptFormsTest {

    private static final SubmissionId ID = new SubmissionId(7);

    private final KeptForms<String> kept = new KeptForms<>();
    private final UnitForm form = UnitForms.program();

    @Test
    void aFormIsFoundAsItWasMade() {
        kept.keep(ID, kept.forgotten(), "section", form);

        assertThat(kept.of(ID, kept.forgotten(), "section")).containsSame(form);
        assertThat(kept.of(ID, kept.forgotten(), "another section")).isEmpty();
        assertThat(kept.of(new SubmissionId(8), kept.forgotten(), "section")).isEmpty();
    }

    @Test
    void oneThatWasBegunBeforeAChangeAndKeptAfterItIsNotShown() {
        int begun = kept.forgotten();
        kept.forget();
        kept.keep(ID, begun, "section", form);

        assertThat(kept.of(ID, kept.forgotten(), "section")).isEmpty();
    }
}
