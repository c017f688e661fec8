/** Part of the planted house. */
@NullMarked
package planted.submission;

import org.jspecify.annotations.NullMarked;
