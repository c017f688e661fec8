package org.jisseki.tracking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a submission was asked for again since it came into its present state (再度依頼).
 *
 * @param last the day of the last time; NULL where it never was
 */
public record Reminders(int count, @Nullable LocalDate last) {

    static final Reminders NONE = new Reminders(0, null);
}
