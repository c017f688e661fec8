package org.jisseki.common.csv;

import java.util.ArrayList;
import java.util.List;
import org.jisseki.common.Sentence;

/** What speaks against an import, gathered so that one look shows all of it; beyond a bound only counted. */
public final class Refusals {

    /** How many are kept to be shown. */
    public static final int SHOWN = 200;

    private final List<Refusal> kept = new ArrayList<>();
    private int total;

    public void add(String table, int row, String column, Sentence sentence) {
        total++;
        if (kept.size() < SHOWN) {
            kept.add(new Refusal(table, row, column, sentence));
        }
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public ImportReport.Refused report() {
        return new ImportReport.Refused(List.copyOf(kept), total);
    }
}
