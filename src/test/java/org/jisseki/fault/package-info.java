/** What {@code script/fault-test} does: kills the portal while it works, and looks with SQL alone at what is left. */
@NullMarked
package org.jisseki.fault;

import org.jspecify.annotations.NullMarked;
