/** Part of the planted house. */
@NullMarked
package planted.common.hen;

import org.jspecify.annotations.NullMarked;
