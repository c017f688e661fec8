package org.jisseki.plan;

import org.jisseki.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What a program brought about in a year before the portal was used, in words (成果). */
public record ProgramResult(
        long programId,
        FiscalYear year,
        String text,
        @Nullable String note) {}
