package org.jisseki.plan;

import org.jisseki.common.MeasureId;

/** A basic program (基本事業): 32201 … 32204. */
public record BasicProgram(long id, MeasureId measure, String code, String name) {}
