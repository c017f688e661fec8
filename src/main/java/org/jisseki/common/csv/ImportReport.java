package org.jisseki.common.csv;

import java.util.List;
import java.util.SequencedMap;

/** What became of an import: all of it is there, or nothing of it. */
public sealed interface ImportReport {

    /** @param counts rows by table, in the order of import */
    record Imported(SequencedMap<String, Integer> counts) implements ImportReport {}

    /**
     * @param refusals the first of them
     * @param total    how many there are
     */
    record Refused(List<Refusal> refusals, int total) implements ImportReport {}
}
