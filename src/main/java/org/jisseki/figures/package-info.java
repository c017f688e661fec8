/** Figures as typed and printed, achievement and its explanation. Pure: no Spring, no database. */
@NullMarked
package org.jisseki.figures;

import org.jspecify.annotations.NullMarked;
