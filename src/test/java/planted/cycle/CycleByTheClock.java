package planted.cycle;

import java.time.Clock;
import java.time.LocalDate;

/** Keeps all rules. */
public class CycleByTheClock {
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock);
    }
}
