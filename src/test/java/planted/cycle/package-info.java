/** Part of the planted house. */
@NullMarked
package planted.cycle;

import org.jspecify.annotations.NullMarked;
