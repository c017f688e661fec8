/** Part of the planted house. */
@NullMarked
package planted.common;

import org.jspecify.annotations.NullMarked;
