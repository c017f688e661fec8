@NullMarked
package org.jisseki.submission.evidence;

import org.jspecify.annotations.NullMarked;
