/** Part of the planted house. */
@NullMarked
package planted.tracking.ui;

import org.jspecify.annotations.NullMarked;
