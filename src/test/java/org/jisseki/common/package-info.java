/** Tests of the values that every room uses. */
@NullMarked
package org.jisseki.common;

import org.jspecify.annotations.NullMarked;
