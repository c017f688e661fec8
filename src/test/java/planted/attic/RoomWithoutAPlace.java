package planted.attic;

import planted.common.Innocent;

public record RoomWithoutAPlace(Innocent innocent) {}
