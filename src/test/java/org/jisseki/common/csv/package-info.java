@NullMarked
package org.jisseki.common.csv;

import org.jspecify.annotations.NullMarked;
