package org.jisseki.common;

import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as people type it: 9:00, １０：３０, 0930, 9時半, 午後1時15分. */
public final class TypedTime {

    private static final String HALF_OF_DAY = "(?<part>午前|午後)?";
    private static final Pattern TIME = Pattern.compile(HALF_OF_DAY + "(?<hour>[0-9]{1,2})[:時](?<minute>[0-9]{2})分?");
    private static final Pattern HOUR = Pattern.compile(HALF_OF_DAY + "(?<hour>[0-9]{1,2})時(?<half>半)?");
    private static final Pattern SOLID = Pattern.compile("(?<hour>[0-9]{1,2})(?<minute>[0-9]{2})");
    private static final int NOON = 12;
    private static final int HALF = 30;
    private static final int LAST_HOUR = 23;
    private static final int LAST_MINUTE = 59;

    private TypedTime() {}

    /** The time; empty where the text is not plainly one: 25時, 午後12時. */
    public static Optional<LocalTime> read(String typed) {
        String text = Typed.folded(typed).replaceAll("\\s", "");
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return at(time.group("part"), time.group("hour"), Integer.parseInt(time.group("minute")));
        }
        Matcher hour = HOUR.matcher(text);
        if (hour.matches()) {
            return at(hour.group("part"), hour.group("hour"), hour.group("half") == null ? 0 : HALF);
        }
        Matcher solid = SOLID.matcher(text);
        return solid.matches()
                ? at(null, solid.group("hour"), Integer.parseInt(solid.group("minute")))
                : Optional.empty();
    }

    private static Optional<LocalTime> at(@Nullable String part, String hour, int minute) {
        int typed = Integer.parseInt(hour);
        int of = "午後".equals(part) ? typed + NOON : typed;
        return minute > LAST_MINUTE || of > LAST_HOUR || part != null && typed > NOON
                ? Optional.empty()
                : Optional.of(LocalTime.of(of, minute));
    }
}
