package planted.tracking;

import planted.workflow.Engine;

public record TrackingThatKnowsTheEngineRoom(Engine engine) {}
