package org.jisseki.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jisseki.authority.Action;
import org.jisseki.authority.Authority;
import org.jisseki.common.OneClick;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.common.PostId;
import org.jisseki.common.csv.CsvFiles;
import org.jisseki.common.csv.CsvRow;
import org.jisseki.common.csv.CsvTable;
import org.jisseki.common.csv.ImportReport;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Brings one plan in from CSV files. A plan of the same code is replaced as a whole as long as no year of it was ever opened;
 * afterwards it is added to, and nothing of it is changed (src/docs/decisions).
 */
@Service
public class PlanImport {

    /**
     * Files as they would be taken, if nothing is refused.
     *
     * @param there   the plan, where it is there already
     * @param toWrite the rows to be written
     */
    private record Asked(PlanPreview.Kind kind, @Nullable PlanId there, CsvFiles all, CsvFiles toWrite) {

        CsvRow plan() {
            return all.rows(PlanTables.PLAN).getFirst();
        }
    }

    private final OneClick oneClick;
    private final Authority authority;
    private final PlanWriter writer;
    private final StandingRows standing;
    private final PlanUse use;
    private final RecordBook record;

    PlanImport(
            OneClick oneClick,
            Authority authority,
            PlanWriter writer,
            StandingRows standing,
            PlanUse use,
            RecordBook record) {
        this.oneClick = oneClick;
        this.authority = authority;
        this.writer = writer;
        this.standing = standing;
        this.use = use;
        this.record = record;
    }

    /** @param files the bytes by file name; a file's name says which table it is for */
    public ImportReport run(PersonId by, Map<String, byte[]> files) {
        return oneClick.run(() -> {
            PostId as = authority.require(by, Action.IMPORT_PLAN);
            Asked asked = ask(files);
            if (!asked.all().refusals().isEmpty()) {
                return asked.all().refusals().report();
            }
            PlanId plan = write(asked);
            boolean added = asked.kind() == PlanPreview.Kind.ADDED;
            record.append(Act.of(
                    Act.PLAN,
                    plan.value(),
                    by,
                    as,
                    added ? "ADD_TO_PLAN" : "IMPORT_PLAN",
                    added ? added(asked.toWrite()) : "replaced=" + (asked.there() != null)));
            return asked.toWrite().imported();
        });
    }

    /** What {@link #run} would do with the same files at this moment. */
    public PlanPreview preview(PersonId by, Map<String, byte[]> files) {
        return oneClick.run(() -> {
            authority.require(by, Action.IMPORT_PLAN);
            Asked asked = ask(files);
            if (!asked.all().refusals().isEmpty()) {
                return new PlanPreview.Refused(asked.all().refusals().report());
            }
            SequencedMap<String, PlanPreview.Count> counts = new LinkedHashMap<>();
            for (CsvTable table : PlanTables.all()) {
                List<CsvRow> ofFile = asked.all().rows(table.name()).stream()
                        .filter(row -> !row.isStanding())
                        .toList();
                int written = asked.toWrite().rows(table.name()).size();
                if (!ofFile.isEmpty()) {
                    counts.put(table.name(), new PlanPreview.Count(written, ofFile.size() - written));
                }
            }
            return new PlanPreview.Possible(
                    asked.kind(),
                    asked.plan().required("code"),
                    asked.plan().required("name"),
                    counts,
                    asked.kind() == PlanPreview.Kind.ADDED
                            ? new AddedUnits(asked.all(), asked.toWrite(), writer.sections()).list()
                            : List.of());
        });
    }

    private Asked ask(Map<String, byte[]> files) {
        CsvFiles few = CsvFiles.read(PlanTables.additions(), files);
        Optional<PlanId> there = few.rows(PlanTables.PLAN).stream()
                .map(row -> row.text("code"))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .flatMap(writer::lock);
        return there.filter(use::everOpened).isPresent()
                ? addition(there.get(), few)
                : whole(there.orElse(null), CsvFiles.read(PlanTables.all(), files));
    }

    private Asked whole(@Nullable PlanId there, CsvFiles read) {
        new PlanChecks(read).check(writer::codes, writer.departmentOfSections());
        return new Asked(there == null ? PlanPreview.Kind.NEW : PlanPreview.Kind.REPLACED, there, read, read);
    }

    private Asked addition(PlanId there, CsvFiles read) {
        boolean readable = read.refusals().isEmpty();
        Map<String, List<CsvRow>> rows = standing.of(there);
        CsvFiles over = read.over(rows);
        PlanAddition addition = new PlanAddition(over, rows);
        if (readable) {
            addition.check();
        }
        new PlanChecks(over).check(writer::codes, writer.departmentOfSections());
        return new Asked(PlanPreview.Kind.ADDED, there, over, over.only(addition.isNew()));
    }

    private PlanId write(Asked asked) {
        PlanId there = asked.there();
        if (there == null) {
            PlanId made = writer.insert(asked.plan());
            writer.write(made, asked.toWrite());
            return made;
        }
        if (asked.kind() == PlanPreview.Kind.REPLACED) {
            writer.clear(there, asked.plan());
        }
        writer.write(there, asked.toWrite());
        return there;
    }

    private static String added(CsvFiles files) {
        return "measures=%d programs=%d indicators=%d"
                .formatted(
                        files.rows(PlanTables.MEASURE).size(),
                        files.rows(PlanTables.PROGRAM).size(),
                        files.rows(PlanTables.INDICATOR).size());
    }
}
