/** Tables read from UTF-8 CSV files: all or nothing, every refusal by table, row and column. */
@NullMarked
package org.jisseki.common.csv;

import org.jspecify.annotations.NullMarked;
