/** The portal from outside: the jar as delivered, and people with a real browser. */
@NullMarked
package org.jisseki.journey;

import org.jspecify.annotations.NullMarked;
