@NullMarked
package org.jisseki.tracking.ui;

import org.jspecify.annotations.NullMarked;
