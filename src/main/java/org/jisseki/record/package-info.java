/** The append-only record of acts (操作記録), written by the verbs themselves. */
@NullMarked
package org.jisseki.record;

import org.jspecify.annotations.NullMarked;
