/** Part of the planted house. */
@NullMarked
package planted.record;

import org.jspecify.annotations.NullMarked;
