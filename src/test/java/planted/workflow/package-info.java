/** Part of the planted house. */
@NullMarked
package planted.workflow;

import org.jspecify.annotations.NullMarked;
