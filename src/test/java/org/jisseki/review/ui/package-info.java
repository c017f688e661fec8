@NullMarked
package org.jisseki.review.ui;

import org.jspecify.annotations.NullMarked;
