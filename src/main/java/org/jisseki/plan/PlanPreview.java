package org.jisseki.plan;

import java.util.List;
import java.util.SequencedMap;
import org.jisseki.common.csv.ImportReport;

/** What an import of a plan's files would do; nothing of it is done. */
public sealed interface PlanPreview {

    /** What an import does. */
    enum Kind {
        /** A plan that was not there comes. */
        NEW,
        /** A plan of which no year was ever opened is replaced as a whole. */
        REPLACED,
        /** A plan in use is added to, and nothing of it is changed. */
        ADDED
    }

    /** Rows of one table: those that would be written, and those that stand already and stay as they are. */
    record Count(int written, int standing) {}

    /**
     * A unit that would come.
     *
     * @param kind       PROGRAM, INDICATOR or EVALUATION
     * @param code       its code; of an evaluation its measure's
     * @param name       as the sheet prints it
     * @param measure    code and name
     * @param section    the name of the section that is responsible
     * @param indicators the names of those that a program carries
     */
    record AddedUnit(String kind, String code, String name, String measure, String section, List<String> indicators) {}

    /** It would be refused. */
    record Refused(ImportReport.Refused report) implements PlanPreview {}

    /**
     * It would be taken.
     *
     * @param code   of the plan
     * @param counts by table, in the order of import
     * @param units  of an addition those that come; else none
     */
    record Possible(Kind kind, String code, String name, SequencedMap<String, Count> counts, List<AddedUnit> units)
            implements PlanPreview {}
}
