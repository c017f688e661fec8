@NullMarked
package org.jisseki.tracking;

import org.jspecify.annotations.NullMarked;
