/**
 * Whether the portal may start on the database it is given, and whether it is well while it runs. Imports nothing of the other
 * rooms and is imported by none.
 */
@NullMarked
package org.jisseki.health;

import org.jspecify.annotations.NullMarked;
