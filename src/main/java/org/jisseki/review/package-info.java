/** Decisions on what was handed in: passing on, returning, approving. */
@NullMarked
package org.jisseki.review;

import org.jspecify.annotations.NullMarked;
