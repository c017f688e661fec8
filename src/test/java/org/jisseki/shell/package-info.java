@NullMarked
package org.jisseki.shell;

import org.jspecify.annotations.NullMarked;
