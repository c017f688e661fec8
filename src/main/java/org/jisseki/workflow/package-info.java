/** The only home of the engine: facades that implement the ports of other rooms. */
@NullMarked
package org.jisseki.workflow;

import org.jspecify.annotations.NullMarked;
