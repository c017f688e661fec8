/** Rules of the house, each tried against violations planted for it. */
@NullMarked
package org.jisseki.architecture;

import org.jspecify.annotations.NullMarked;
