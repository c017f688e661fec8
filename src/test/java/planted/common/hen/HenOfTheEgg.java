package planted.common.hen;

import planted.common.Innocent;

public record HenOfTheEgg(Innocent friend) {}
