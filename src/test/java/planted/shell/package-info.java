/** Part of the planted house. */
@NullMarked
package planted.shell;

import org.jspecify.annotations.NullMarked;
