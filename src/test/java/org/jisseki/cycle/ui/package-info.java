@NullMarked
package org.jisseki.cycle.ui;

import org.jspecify.annotations.NullMarked;
