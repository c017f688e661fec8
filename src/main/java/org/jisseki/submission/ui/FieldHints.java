package org.jisseki.submission.ui;

import java.util.List;
import java.util.function.Consumer;
import org.jisseki.submission.FrozenHint;
import org.jspecify.annotations.Nullable;

/**
 * Makes the hints of one field.
 *
 * @param draft where they are told of what is typed; NULL where the person does not enter and reads what was handed in
 */
record FieldHints(Shown shown, @Nullable Draft draft) {

    /** @param describe takes the ids of what describes the field besides */
    HintList of(String field, Consumer<List<String>> describe) {
        return draft == null ? HintList.handedIn(handedIn(field)) : HintList.entered(field, draft, describe);
    }

    private List<FrozenHint> handedIn(String field) {
        return shown.frozen() == null
                ? List.of()
                : shown.frozen().hints().stream()
                        .filter(hint -> hint.field().equals(field))
                        .toList();
    }
}
