package org.jisseki.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jisseki.support.SeedSheet.SeedIndicator;
import org.jisseki.support.SeedSheet.SeedParagraph;
import org.jisseki.support.SeedSheet.SeedProgram;
import org.jspecify.annotations.Nullable;

/** Import files of a plan of the years R2 to R5 that holds a seed sheet; its units belong to one section. */
public final class SeedFiles {

    private static final int R1 = 2019;
    private static final int R2 = 2020;
    private static final int R5 = 2023;

    private SeedFiles() {}

    /**
     * The files by name. Programs have the codes p1 …, indicators i1 …, and no program carries an indicator.
     *
     * @param plan       the plan's code
     * @param department the lead department's code
     * @param section    the code of the section that is responsible for everything
     */
    public static Map<String, byte[]> of(SeedSheet sheet, String plan, String department, String section) {
        List<List<@Nullable Object>> basics = new ArrayList<>();
        List<List<@Nullable Object>> programs = new ArrayList<>();
        List<List<@Nullable Object>> outlines = new ArrayList<>();
        List<List<@Nullable Object>> budgets = new ArrayList<>();
        Map<String, String> basicNames = new TreeMap<>();
        for (int i = 0; i < sheet.programs().size(); i++) {
            SeedProgram p = sheet.programs().get(i);
            String code = "p" + (i + 1);
            basicNames.put(p.basicCode(), p.basicName());
            programs.add(row(code, p.basicCode(), p.number(), p.mark(), p.name(), section, i, null));
            outlines.add(row(code, R2, p.outline(), null));
            budgets.add(row(code, R1, "INITIAL", p.budgetR1(), null));
            budgets.add(row(code, R2, "INITIAL", p.budgetR2(), null));
        }
        basicNames.forEach((code, name) -> basics.add(row(code, "322", name, basics.size())));
        List<List<@Nullable Object>> indicators = new ArrayList<>();
        List<List<@Nullable Object>> targets = new ArrayList<>();
        for (int i = 0; i < sheet.indicators().size(); i++) {
            SeedIndicator each = sheet.indicators().get(i);
            String code = "i" + (i + 1);
            indicators.add(row(
                    code,
                    "322",
                    each.kind(),
                    each.name(),
                    each.description(),
                    each.unit(),
                    "HIGHER_IS_BETTER",
                    each.name().endsWith("（累計）") ? "CUMULATIVE" : "YEARLY",
                    0,
                    null,
                    section,
                    null,
                    each.baseline(),
                    each.baselineYear(),
                    i,
                    null));
            targets.add(row(code, R5, each.target(), null, null, null));
        }
        List<List<@Nullable Object>> paragraphs = new ArrayList<>();
        paragraphs(paragraphs, "ISSUES", sheet.issues(), section);
        paragraphs(paragraphs, "DIRECTION", sheet.direction(), section);
        Map<String, byte[]> files = new TreeMap<>();
        files.put("plan.csv", csv("code,name,first_year,last_year", List.of(row(plan, "行動計画 " + plan, R2, R5))));
        files.put(
                "achievement_rule.csv",
                csv(
                        "version,from_year,formula_higher,formula_lower,cap,decimals,style,rounding,note",
                        List.of(row(1, R2, "HIGHER", null, "1.00", 2, "RATIO", "HALF_UP", null))));
        files.put(
                "route.csv",
                csv(
                        "unit_kind,step,role",
                        List.of(
                                row("PROGRAM", "REVIEW", "DIVISION_HEAD"),
                                row("PROGRAM", "APPROVE", "DEPARTMENT_HEAD"),
                                row("INDICATOR", "REVIEW", "DIVISION_HEAD"),
                                row("INDICATOR", "APPROVE", "DEPARTMENT_HEAD"))));
        files.put(
                "measure.csv",
                csv(
                        "code,name,lead_department,lead_section,vision,vision_year,sequence,note",
                        List.of(row("322", "施策322", department, null, sheet.vision(), sheet.visionYear(), 1, null))));
        files.put("basic_program.csv", csv("code,measure,name,sequence", basics));
        files.put("program.csv", csv("code,basic_program,number,mark,name,section,sequence,note", programs));
        files.put("program_outline.csv", csv("program,fiscal_year,outline,note", outlines));
        files.put("budget.csv", csv("program,fiscal_year,kind,printed,note", budgets));
        files.put(
                "indicator.csv",
                csv(
                        "code,measure,kind,name,description,unit,direction,accumulation,decimals,source,section,program,"
                                + "baseline_printed,baseline_year,sequence,note",
                        indicators));
        files.put("target.csv", csv("indicator,fiscal_year,printed,rationale,earlier_printed,note", targets));
        files.put("paragraph.csv", csv("measure,fiscal_year,kind,sequence,number,text,section,note", paragraphs));
        return files;
    }

    private static void paragraphs(
            List<List<@Nullable Object>> rows, String kind, List<SeedParagraph> paragraphs, String section) {
        for (SeedParagraph each : paragraphs) {
            rows.add(row("322", R2, kind, each.number(), each.number(), each.text(), section, null));
        }
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (@Nullable Object cell : cells) {
            row.add(cell);
        }
        return row;
    }

    private static byte[] csv(String head, List<List<@Nullable Object>> rows) {
        StringBuilder text = new StringBuilder(head).append('\n');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            for (List<@Nullable Object> row : rows) {
                printer.printRecord(
                        row.stream().map(cell -> Objects.toString(cell, "")).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(UTF_8);
    }
}
