/** What is outstanding, with whom, since when: read models only. */
@NullMarked
package org.jisseki.tracking;

import org.jspecify.annotations.NullMarked;
