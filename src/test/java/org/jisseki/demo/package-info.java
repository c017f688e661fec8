/** The embedded database, the demo portal and its data: what the production jar must not hold. */
@NullMarked
package org.jisseki.demo;

import org.jspecify.annotations.NullMarked;
