/** Part of the planted house. */
@NullMarked
package planted.plan.ui;

import org.jspecify.annotations.NullMarked;
