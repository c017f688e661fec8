/** Part of the planted house. */
@NullMarked
package planted.figures;

import org.jspecify.annotations.NullMarked;
