package planted.record;

import java.util.Calendar;

public class ActWithACalendar {
    public int year(Calendar calendar) {
        return calendar.get(Calendar.YEAR);
    }
}
