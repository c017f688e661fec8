/** A submission on paper: any revision of it, or its draft, as an A4 page without script. */
@NullMarked
package org.jisseki.submission.print;

import org.jspecify.annotations.NullMarked;
