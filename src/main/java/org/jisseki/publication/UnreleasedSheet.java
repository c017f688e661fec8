package org.jisseki.publication;

import java.util.List;
import org.jisseki.common.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is not public, or not yet: it is shown as an edition is, and kept by nobody.
 *
 * @param sheet  its {@link Sheet#releasedAt()} is the moment as of which it holds
 * @param name   what stands where an edition has its number: 案（議会提出版）
 * @param notice what it is, for whom, and what may still change
 * @param units  of which revisions it is made, in the order of print
 */
public record UnreleasedSheet(Sheet sheet, Sentence name, Sentence notice, List<Unit> units) {

    public UnreleasedSheet {
        units = List.copyOf(units);
    }

    /**
     * A unit of it.
     *
     * @param revision NULL where the unit is missing, as is its {@code hash}
     */
    public record Unit(
            Sentence name,
            @Nullable Integer revision,
            @Nullable String hash) {}
}
