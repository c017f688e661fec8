@NullMarked
package org.jisseki.authority;

import org.jspecify.annotations.NullMarked;
