/** Part of the planted house. */
@NullMarked
package planted.organisation;

import org.jspecify.annotations.NullMarked;
