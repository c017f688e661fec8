/** Mail to people: what waits for them. */
@NullMarked
package org.jisseki.notification;

import org.jspecify.annotations.NullMarked;
