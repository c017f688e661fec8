package org.jisseki.plan;

import org.jisseki.common.Bilingual;

/** A grade of progress (進展度) as the plan words it: B, ある程度進んだ. */
public record Grade(String code, Bilingual name) {}
