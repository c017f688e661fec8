/** Sign-in and accounts; imported by nobody but shell. */
@NullMarked
package org.jisseki.security;

import org.jspecify.annotations.NullMarked;
