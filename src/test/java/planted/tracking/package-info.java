/** Part of the planted house. */
@NullMarked
package planted.tracking;

import org.jspecify.annotations.NullMarked;
