/** Release, editions and their public pages. */
@NullMarked
package org.jisseki.publication;

import org.jspecify.annotations.NullMarked;
