package planted.common;

import planted.common.hen.HenOfTheEgg;

public record EggOfTheHen(HenOfTheEgg hen) {}
