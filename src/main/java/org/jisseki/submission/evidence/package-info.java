/** What a file is that comes from outside: received without trust, its type read from its content, its name made safe. */
@NullMarked
package org.jisseki.submission.evidence;

import org.jspecify.annotations.NullMarked;
