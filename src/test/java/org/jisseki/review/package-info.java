@NullMarked
package org.jisseki.review;

import org.jspecify.annotations.NullMarked;
