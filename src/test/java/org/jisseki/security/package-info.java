@NullMarked
package org.jisseki.security;

import org.jspecify.annotations.NullMarked;
