/** Submissions (入力票): drafts, handing in, revisions, findings. The row owns the state. */
@NullMarked
package org.jisseki.submission;

import org.jspecify.annotations.NullMarked;
