package org.jisseki.tracking.ui;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jisseki.common.ui.Say;

/** A moment of the record, which has it as ISO text with the portal's offset, as day and time. */
final class Moment {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private Moment() {}

    static String day(String iso) {
        return Say.fullDay(ZonedDateTime.parse(iso).toLocalDate());
    }

    static String time(String iso) {
        return TIME.format(ZonedDateTime.parse(iso));
    }
}
