package org.jisseki.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
 * Adds versions to the rule of a plan, also of one whose years were opened: what was judged stays as it was judged, what is
 * handed in from then on is judged by the version that is valid in its year.
 */
@Service
public class RuleImport {

    private final OneClick oneClick;
    private final Authority authority;
    private final PlanWriter writer;
    private final Rules rules;
    private final RecordBook record;

    RuleImport(OneClick oneClick, Authority authority, PlanWriter writer, Rules rules, RecordBook record) {
        this.oneClick = oneClick;
        this.authority = authority;
        this.writer = writer;
        this.rules = rules;
        this.record = record;
    }

    /** @param files the bytes by file name: the plan's row, the new versions, their bands and single formulas */
    public ImportReport run(PersonId by, Map<String, byte[]> files) {
        ImportReport report = oneClick.run(() -> imported(by, files));
        // after the commit: a form made before it must not be taken for one made after it
        rules.changed();
        return report;
    }

    private ImportReport imported(PersonId by, Map<String, byte[]> files) {
        PostId as = authority.require(by, Action.IMPORT_PLAN);
        CsvFiles read = CsvFiles.read(PlanTables.rules(), files);
        if (!read.refusals().isEmpty()) {
            return read.refusals().report();
        }
        List<CsvRow> plans = read.rows(PlanTables.PLAN);
        Optional<PlanId> named =
                plans.size() == 1 ? writer.lock(plans.getFirst().required("code")) : Optional.empty();
        if (named.isEmpty()) {
            read.refusals().add(PlanTables.PLAN, 0, "code", Sentence.of("plan.oneThatIsThere"));
            return read.refusals().report();
        }
        PlanId plan = named.get();
        check(read, plan);
        if (!read.refusals().isEmpty()) {
            return read.refusals().report();
        }
        writer.writeRules(plan, read);
        record.append(Act.of(
                Act.PLAN,
                plan.value(),
                by,
                as,
                "IMPORT_RULES",
                "version=" + rules.standing(plan).version()));
        return read.imported();
    }

    private void check(CsvFiles read, PlanId plan) {
        Map<String, RuleChecks.Judged> indicators = rules.judged(plan);
        read.refuseDangling(table -> table.equals(PlanTables.INDICATOR) ? indicators.keySet() : Set.of());
        if (read.refusals().isEmpty()) {
            new RuleChecks(read, rules.standing(plan), indicators).check();
        }
    }
}
