@NullMarked
package org.jisseki.submission.hint;

import org.jspecify.annotations.NullMarked;
