/** The queue of what is to be reviewed and approved. */
@NullMarked
package org.jisseki.review.ui;

import org.jspecify.annotations.NullMarked;
