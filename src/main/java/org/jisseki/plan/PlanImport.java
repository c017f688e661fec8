package org.jisseki.plan;

import java.util.Map;
import java.util.Optional;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.PostId;
import org.jisseki.common.Sentence;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.CsvRow;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.springframework.stereotype.Service;

/**
 * Brings one plan in from CSV files. A plan of the same code is replaced as a whole as long as no year of it was ever opened;
 * afterwards its files are refused (src/docs/decisions).
 */
@Service
public class PlanImport {

    private final OneClick oneClick;
    private final Authority authority;
    private final PlanWriter writer;
    private final PlanUse use;
    private final RecordBook record;

    PlanImport(OneClick oneClick, Authority authority, PlanWriter writer, PlanUse use, RecordBook record) {
        this.oneClick = oneClick;
        this.authority = authority;
        this.writer = writer;
        this.use = use;
        this.record = record;
    }

    /** @param files the bytes by file name; a file's name says which table it is for */
    public ImportReport run(PersonId by, Map<String, byte[]> files) {
        return oneClick.run(() -> {
            PostId as = authority.require(by, Action.IMPORT_PLAN);
            CsvFiles read = CsvFiles.read(PlanTables.all(), files);
            new PlanChecks(read).check(writer::codes, writer.departmentOfSections());
            if (!read.refusals().isEmpty()) {
                return read.refusals().report();
            }
            CsvRow row = read.rows(PlanTables.PLAN).getFirst();
            Optional<PlanId> there = writer.lock(row.required("code"));
            if (there.filter(use::everOpened).isPresent()) {
                read.refuse(PlanTables.PLAN, row, "code", Sentence.of("plan.inUse", row.required("code")));
                return read.refusals().report();
            }
            there.ifPresent(plan -> writer.clear(plan, row));
            PlanId plan = there.orElseGet(() -> writer.insert(row));
            writer.write(plan, read);
            record.append(Act.of(Act.PLAN, plan.value(), by, as, "IMPORT_PLAN", "replaced=" + there.isPresent()));
            return read.imported();
        });
    }
}
