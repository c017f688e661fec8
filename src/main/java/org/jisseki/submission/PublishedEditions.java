package org.jisseki.submission;

import java.util.Optional;
import java.util.OptionalInt;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;
import org.jisseki.common.Sentence;

/** What submissions have to know of the editions that hold them: the publication room implements it. */
public interface PublishedEditions {

    /** The number of the newest edition of a measure's sheet that the public sees; empty where there is none. */
    OptionalInt newest(CycleId cycle, MeasureId measure);

    /** What the edition is called by which the public got a revision of a unit; empty where it did not. */
    Optional<Sentence> holding(Submission unit, int revisionNo);
}
