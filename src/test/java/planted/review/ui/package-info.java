/** Part of the planted house. */
@NullMarked
package planted.review.ui;

import org.jspecify.annotations.NullMarked;
