/** Value types every room uses: fiscal years, dates as printed, identifiers, sentences, one click as one transaction. */
@NullMarked
package org.jisseki.common;

import org.jspecify.annotations.NullMarked;
