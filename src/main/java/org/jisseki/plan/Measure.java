package org.jisseki.plan;

import org.jisseki.common.FiscalYear;
import org.jisseki.common.MeasureId;
import org.jisseki.common.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A measure (施策); its code is unique within its plan only.
 *
 * @param vision     県民の皆さんとめざす姿
 * @param visionYear the year the vision is a goal for
 * @param note       a short remark printed beside the name, such as デモ（架空値）
 */
public record Measure(
        MeasureId id,
        PlanId plan,
        String code,
        String name,
        long leadDepartmentId,
        @Nullable String vision,
        @Nullable FiscalYear visionYear,
        @Nullable String note) {}
