package org.jisseki.organisation;

import java.util.Map;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PostId;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Service;

/**
 * Brings departments, divisions, sections, posts, people, assignments and holidays in from CSV files. A row whose code is there
 * already is changed, any other is added, and nothing is ever removed: a person who leaves gets an end date. Only a holiday that is
 * none can be taken back, by {@link Holidays}.
 */
@Service
public class OrganisationImport {

    /** The one subject of the record that is the organisation. */
    static final long THE_ORGANISATION = 1;

    private final OneClick oneClick;
    private final OrganisationAuthority authority;
    private final OrganisationRows rows;
    private final RecordBook record;
    private final WorkingDays workingDays;

    OrganisationImport(
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

    /** @param files the bytes by file name; a file's name says which table it is for */
    public ImportReport run(PersonId by, Map<String, byte[]> files) {
        ImportReport report = oneClick.run(() -> {
            PostId as = authority.requireImport(by);
            CsvFiles read = CsvFiles.read(OrganisationTables.all(authority.roles()), files);
            new OrganisationChecks(read, rows).check();
            if (!read.refusals().isEmpty()) {
                return read.refusals().report();
            }
            rows.write(read);
            record.append(Act.of(Act.ORGANISATION, THE_ORGANISATION, by, as, "IMPORT_ORGANISATION", null));
            return read.imported();
        });
        workingDays.forget();
        return report;
    }
}
