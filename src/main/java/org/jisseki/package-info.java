/** The portal itself: start and clock. */
@NullMarked
package org.jisseki;

import org.jspecify.annotations.NullMarked;
