/** What tests, bench and fault-test build their data with. */
@NullMarked
package org.jisseki.support;

import org.jspecify.annotations.NullMarked;
