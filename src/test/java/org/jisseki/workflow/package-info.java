@NullMarked
package org.jisseki.workflow;

import org.jspecify.annotations.NullMarked;
