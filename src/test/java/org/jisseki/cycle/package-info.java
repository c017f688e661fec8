/** Tests of the reporting of a fiscal year. */
@NullMarked
package org.jisseki.cycle;

import org.jspecify.annotations.NullMarked;
