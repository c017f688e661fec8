/** Tests of the paper forms. */
@NullMarked
package org.jisseki.submission.print;

import org.jspecify.annotations.NullMarked;
