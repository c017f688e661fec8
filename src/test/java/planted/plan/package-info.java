/** Part of the planted house. */
@NullMarked
package planted.plan;

import org.jspecify.annotations.NullMarked;
