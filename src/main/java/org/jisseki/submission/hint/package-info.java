/**
 * Hints (ご確認ください): what was really published by mistake, looked for in a form as one types. Pure: no Spring, no database.
 * A hint never stops anyone.
 */
@NullMarked
package org.jisseki.submission.hint;

import org.jspecify.annotations.NullMarked;
