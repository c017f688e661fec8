/** What {@code script/bench} measures: the portal beside the bare engine, in one JVM and one database. */
@NullMarked
package org.jisseki.bench;

import org.jspecify.annotations.NullMarked;
