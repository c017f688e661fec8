/** Pages as PDF: one renderer, its fonts and its way of breaking Japanese lines, for every room that prints. */
@NullMarked
package org.jisseki.common.pdf;

import org.jspecify.annotations.NullMarked;
