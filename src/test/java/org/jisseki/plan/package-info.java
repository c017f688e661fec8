@NullMarked
package org.jisseki.plan;

import org.jspecify.annotations.NullMarked;
