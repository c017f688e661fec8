/** Layout, navigation, sign-in page, error pages. */
@NullMarked
package org.jisseki.shell;

import org.jspecify.annotations.NullMarked;
