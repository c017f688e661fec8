package planted.cycle;

import java.time.Instant;

public class CycleByTheMachinesMoment {
    public Instant now() {
        return Instant.now();
    }
}
