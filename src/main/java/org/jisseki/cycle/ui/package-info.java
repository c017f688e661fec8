/** Opening a fiscal year, and the choice of the year that lists show. */
@NullMarked
package org.jisseki.cycle.ui;

import org.jspecify.annotations.NullMarked;
