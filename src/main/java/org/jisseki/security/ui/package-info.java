/** Accounts, and everyone's own password. */
@NullMarked
package org.jisseki.security.ui;

import org.jspecify.annotations.NullMarked;
