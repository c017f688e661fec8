/** What every view is made of: states, figures, days left, page heads, news of what was done, and the words for them. */
@NullMarked
package org.jisseki.common.ui;

import org.jspecify.annotations.NullMarked;
