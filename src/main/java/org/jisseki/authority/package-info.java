/** The table of who may do what, and the one question asked of it. */
@NullMarked
package org.jisseki.authority;

import org.jspecify.annotations.NullMarked;
