package org.jisseki.organisation;

import java.time.LocalDate;
import java.util.List;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.RefusedException;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Service;

/** 休日: the days beside Saturdays and Sundays that are no business days. They come with an import; a wrong one is taken back here. */
@Service
public class Holidays {

    /** One of them, with what it is called. */
    public record Holiday(LocalDate day, String name) {}

    private final OneClick oneClick;
    private final OrganisationAuthority authority;
    private final OrganisationRows rows;
    private final RecordBook record;
    private final WorkingDays workingDays;

    Holidays(
            OneClick oneClick,
            OrganisationAuthority authority,
            OrganisationRows rows,
            RecordBook record,
            WorkingDays workingDays) {
        this.oneClick = oneClick;
        this.authority = authority;
        this.rows = rows;
        this.record = record;
        this.workingDays = workingDays;
    }

    /** All that there are, the latest first. */
    public List<Holiday> all(PersonId by) {
        authority.requireImport(by);
        return rows.holidays();
    }

    /**
     * Takes one back: business days are counted without it from now on. Dates that were set for a year stay as they were set.
     *
     * @throws RefusedException where it is none, or no more
     */
    public void takeBack(PersonId by, LocalDate day) {
        oneClick.run(() -> {
            PostId as = authority.requireImport(by);
            if (!rows.removeHoliday(day)) {
                throw new RefusedException("organisation.holiday.gone");
            }
            record.append(Act.of(
                    Act.ORGANISATION, OrganisationImport.THE_ORGANISATION, by, as, "TAKE_BACK_HOLIDAY", "day=" + day));
        });
        workingDays.forget();
    }
}
