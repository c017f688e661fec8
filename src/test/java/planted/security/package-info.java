/** Part of the planted house. */
@NullMarked
package planted.security;

import org.jspecify.annotations.NullMarked;
