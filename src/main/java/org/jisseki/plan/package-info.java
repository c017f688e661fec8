/** Plans (行動計画): measures, basic programs, programs, indicators, targets, budgets, narrative; their import. */
@NullMarked
package org.jisseki.plan;

import org.jspecify.annotations.NullMarked;
