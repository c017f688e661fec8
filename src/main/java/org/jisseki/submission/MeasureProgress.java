package org.jisseki.submission;

import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;

/** What a measure's report has to hear of its units: the publication room implements it. */
public interface MeasureProgress {

    /**
     * A unit was decided, sent back, named missing or stopped: the report may be complete now, or no more. Looked at when the
     * caller's act ends, in its transaction.
     */
    void changed(PersonId by, PostId post, CycleId cycle, MeasureId measure);
}
