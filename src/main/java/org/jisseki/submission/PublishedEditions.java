package org.jisseki.submission;

import java.util.OptionalInt;
import org.jisseki.common.CycleId;
import org.jisseki.common.MeasureId;

/** What a correction has to know of the editions that it corrects: the publication room implements it. */
public interface PublishedEditions {

    /** The number of the newest edition of a measure's sheet that the public sees; empty where there is none. */
    OptionalInt newest(CycleId cycle, MeasureId measure);
}
