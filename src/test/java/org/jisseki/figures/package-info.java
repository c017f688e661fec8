/** Tables of figures as typed, printed and judged. */
@NullMarked
package org.jisseki.figures;

import org.jspecify.annotations.NullMarked;
