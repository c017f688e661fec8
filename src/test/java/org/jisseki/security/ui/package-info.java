/** Tests of the views about accounts. */
@NullMarked
package org.jisseki.security.ui;

import org.jspecify.annotations.NullMarked;
