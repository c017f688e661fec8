package org.jisseki.submission.hint;

import java.util.List;
import org.jisseki.common.FiscalYear;

/**
 * A form as the rules see it: all its fields at one moment.
 *
 * @param year the year that is reported on
 */
public record FormView(FiscalYear year, List<FieldView> fields) {}
