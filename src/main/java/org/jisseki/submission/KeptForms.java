package org.jisseki.submission;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jisseki.common.SubmissionId;

/**
 * The newest forms, so that saving a field does not read the plan again. A form is known by how much had changed before it was
 * made: of one that was begun before a change and kept after it nobody is shown anything.
 *
 * @param <B> what else it was made for
 */
final class KeptForms<B> {

    private static final int KEPT = 2000;

    private final AtomicInteger forgotten = new AtomicInteger();
    private final Map<SubmissionId, Kept<B>> kept = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SubmissionId, Kept<B>> eldest) {
            return size() > KEPT;
        }
    });

    private record Kept<B>(int changes, B by, UnitForm form) {}

    /** How often all were forgotten: one of the changes to count, read before a form is begun. */
    int forgotten() {
        return forgotten.get();
    }

    void forget() {
        forgotten.incrementAndGet();
        kept.clear();
    }

    /** The form of a submission, where it was made after so many changes and for the same. */
    Optional<UnitForm> of(SubmissionId id, int changes, B by) {
        return Optional.ofNullable(kept.get(id))
                .filter(known -> known.changes() == changes && known.by().equals(by))
                .map(Kept::form);
    }

    void keep(SubmissionId id, int changes, B by, UnitForm form) {
        kept.put(id, new Kept<>(changes, by, form));
    }
}
