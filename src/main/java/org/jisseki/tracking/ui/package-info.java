/** Home, and the list of what is outstanding (提出状況一覧). */
@NullMarked
package org.jisseki.tracking.ui;

import org.jspecify.annotations.NullMarked;
