/** Part of the planted house. */
@NullMarked
package planted.authority;

import org.jspecify.annotations.NullMarked;
