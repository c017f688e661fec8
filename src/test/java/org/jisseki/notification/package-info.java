@NullMarked
package org.jisseki.notification;

import org.jspecify.annotations.NullMarked;
