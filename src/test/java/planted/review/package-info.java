/** Part of the planted house. */
@NullMarked
package planted.review;

import org.jspecify.annotations.NullMarked;
