@NullMarked
package org.jisseki.submission.ui;

import org.jspecify.annotations.NullMarked;
