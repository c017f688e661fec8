/** What somebody typed and has not sent: kept for them alone, whatever becomes of the page. */
@NullMarked
package org.jisseki.kept;

import org.jspecify.annotations.NullMarked;
