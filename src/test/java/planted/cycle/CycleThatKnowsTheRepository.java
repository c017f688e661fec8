package planted.cycle;

import planted.plan.OpenRepository;

/** Why the repository of the plan is not used at home. */
public record CycleThatKnowsTheRepository(OpenRepository rows) {}
