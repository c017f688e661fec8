package org.jisseki.tracking;

import java.util.List;
import java.util.stream.Stream;
import org.jisseki.common.CycleId;
import org.jisseki.common.Sought;
import org.springframework.stereotype.Repository;

/**
 * Finds submissions by what their rows show. Whatever a row shows is one of few names, days, states or holders beside the rows that
 * bear them: these are read and folded, and those that hold the words are asked for by number, day or state. So nothing is kept
 * that a renamed section could make wrong, and no row is read for its text.
 */
@Repository
class RowWords {

    private final RowNames names;
    private final RowStates states;

    RowWords(RowNames names, RowStates states) {
        this.names = names;
        this.states = states;
    }

    /**
     * A condition on a submission s of a cycle c: its row shows these words. Numbers, days and states alone are in it, no text of
     * a user.
     */
    String condition(CycleId cycle, String search) {
        Sought sought = Sought.of(search);
        List<RowPart> parts = Stream.concat(names.of(cycle).stream(), states.of(cycle).stream())
                .toList();
        return RowPart.condition(sought, word -> RowPart.holding(word, parts));
    }
}
