@NullMarked
package org.jisseki.common.pdf;

import org.jspecify.annotations.NullMarked;
