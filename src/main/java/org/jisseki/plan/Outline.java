package org.jisseki.plan;

import org.jisseki.common.FiscalYear;
import org.jspecify.annotations.Nullable;

/** What a program does in a year (事業概要). */
public record Outline(
        long programId,
        FiscalYear year,
        String text,
        @Nullable String note) {}
