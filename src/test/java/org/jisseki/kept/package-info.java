/** Tests of what is kept and not sent. */
@NullMarked
package org.jisseki.kept;

import org.jspecify.annotations.NullMarked;
