package planted.record;

import planted.authority.Table;

public record RecordThatKnowsTheTable(Table table) {}
