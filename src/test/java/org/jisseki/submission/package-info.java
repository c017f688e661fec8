@NullMarked
package org.jisseki.submission;

import org.jspecify.annotations.NullMarked;
