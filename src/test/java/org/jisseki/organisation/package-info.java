@NullMarked
package org.jisseki.organisation;

import org.jspecify.annotations.NullMarked;
