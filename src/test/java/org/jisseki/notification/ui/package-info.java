@NullMarked
package org.jisseki.notification.ui;

import org.jspecify.annotations.NullMarked;
