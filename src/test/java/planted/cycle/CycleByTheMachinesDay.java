package planted.cycle;

import java.time.LocalDate;
import java.time.ZoneOffset;

public class CycleByTheMachinesDay {
    public LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
