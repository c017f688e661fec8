/** A fiscal year's reporting: opening, dates, working days. */
@NullMarked
package org.jisseki.cycle;

import org.jspecify.annotations.NullMarked;
