@NullMarked
package org.jisseki.plan.ui;

import org.jspecify.annotations.NullMarked;
