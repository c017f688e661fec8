package org.jisseki.plan;

import org.jisseki.common.FiscalYear;
import org.jisseki.common.PlanId;

/** A plan (行動計画): several fiscal years with the rules by which its figures are judged, and its route. */
public record Plan(PlanId id, String code, String name, FiscalYear firstYear, FiscalYear lastYear) {}
