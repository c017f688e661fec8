package org.jisseki.tracking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jisseki.common.CycleId;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.common.Words;
import org.jisseki.common.csv.TableFiles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list as a table for other programs: the same rows in the same order as on the screen, all pages of it. */
@Component
class TrackingTable {

    private static final String[] HEADS = {
        "year",
        "measure",
        "kind",
        "unit",
        "department",
        "division",
        "section",
        "status",
        "overdue",
        "holder",
        "names",
        "since",
        "due",
        "extended",
        "left",
        "reminders",
        "lastReminder"
    };

    /** A cycle has hundreds of units, a large prefecture's thousands. */
    private static final int MOST = 50_000;

    private final Outstanding outstanding;
    private final Words words;

    TrackingTable(Outstanding outstanding, Words words) {
        this.outstanding = outstanding;
        this.words = words;
    }

    TableFiles.Table of(PersonId by, CycleId cycle, Filter filter, Locale locale) {
        return new TableFiles.Table(
                say("tracking.title", locale),
                Arrays.stream(HEADS)
                        .map(head -> say("tracking.column." + head, locale))
                        .toList(),
                outstanding.stretch(by, cycle, filter, 0, MOST).lines().stream()
                        .map(line -> row(line, locale))
                        .toList());
    }

    private List<@Nullable Object> row(Outstanding.Line line, Locale locale) {
        TrackedUnit unit = line.unit();
        Holder holder = line.holder();
        List<@Nullable Object> row = new ArrayList<>();
        row.add(unit.year().year());
        row.add(unit.measure());
        row.add(say("tracking.kind." + unit.kind(), locale));
        row.add(unit.title());
        row.add(unit.department());
        row.add(unit.division());
        row.add(unit.section());
        row.add(say("common.status." + unit.status(), locale));
        row.add(unit.isOverdue() ? say("common.overdue", locale) : null);
        row.add(holder.post().isEmpty() ? null : holder.post());
        row.add(holder.isVacant() ? say("tracking.vacant", locale) : String.join("・", holder.names()));
        row.add(unit.since());
        row.add(unit.due());
        row.add(unit.extended() ? say("tracking.extended", locale) : null);
        row.add(unit.isOpen() ? Integer.valueOf(unit.left()) : null);
        row.add(line.reminders().count());
        row.add(line.reminders().last());
        return row;
    }

    private String say(String key, Locale locale) {
        return words.say(Sentence.of(key), locale);
    }
}
