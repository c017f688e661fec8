package org.jisseki.support;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jisseki.support.SeedSheet.SeedIndicator;
import org.jisseki.support.SeedSheet.SeedParagraph;
import org.jisseki.support.SeedSheet.SeedProgram;
import org.jspecify.annotations.Nullable;

/** Reads the sheet's text line by line. Whatever it does not understand it complains of: nothing of the sheet gets lost. */
final class SeedParser {

    private static final int HEISEI_BEFORE_FIRST = 1988;
    private static final int REIWA_BEFORE_FIRST = 2018;

    private static final Pattern LEAD = Pattern.compile("【主担当部局：(.+)】");
    private static final Pattern VISION = Pattern.compile("県民の皆さんとめざす姿（令和(\\d+)年度末での到達目標）");
    private static final Pattern FIGURE = Pattern.compile("([0-9][0-9,]*)(\\D+)");
    private static final Pattern BASELINE = Pattern.compile("([0-9][0-9,]*)\\D+ \\((\\d+)年度\\)");
    private static final Pattern PARAGRAPH = Pattern.compile("- ([①-⑳])(.*)");
    private static final Pattern PROGRAM = Pattern.compile("(?:### )?([①-⑳])?(（.*?新）)?(.+?)(?:【基本事業名：.*)?");
    private static final Pattern BASIC = Pattern.compile(".*【基本事業名：(\\d+) (.+)】");
    private static final Pattern BUDGET = Pattern.compile("予算額：\\(R1\\) ([\\d,]+)千円(?: →)? \\(R2\\) ([\\d,]+)千円");

    private final List<String> lines;
    private int at;

    SeedParser(List<String> lines) {
        this.lines = lines.stream().filter(line -> !line.isBlank()).toList();
    }

    SeedSheet sheet() {
        String lead = match(LEAD, next()).group(1);
        int year = Integer.parseInt(match(VISION, next()).group(1)) + REIWA_BEFORE_FIRST;
        String vision = next();
        List<SeedIndicator> indicators = new ArrayList<>();
        expect("主指標");
        indicators.addAll(indicators("MAIN"));
        expect("副指標");
        indicators.addAll(indicators("SUB"));
        expect("## 現状と課題");
        List<SeedParagraph> issues = paragraphs();
        expect("## 令和2年度の取組方向");
        List<SeedParagraph> direction = paragraphs();
        expect("## 主な事業");
        List<SeedProgram> programs = new ArrayList<>();
        while (at < lines.size()) {
            programs.add(program());
        }
        return new SeedSheet(lead, year, vision, indicators, issues, direction, programs);
    }

    private List<SeedIndicator> indicators(String kind) {
        at += 2; // the two lines of the table's head
        List<SeedIndicator> indicators = new ArrayList<>();
        while (!peek().startsWith("目標項目の説明と") && !peek().startsWith("#")) {
            String[] cells = next().split("\t");
            Matcher figure = match(FIGURE, cells[cells.length - 1]);
            String baseline = next().strip();
            Matcher labelled = BASELINE.matcher(baseline);
            boolean hasYear = labelled.matches();
            indicators.add(new SeedIndicator(
                    kind,
                    cells[0],
                    figure.group(1),
                    figure.group(2),
                    hasYear ? labelled.group(1) : baseline,
                    hasYear ? Integer.valueOf(labelled.group(2)) + HEISEI_BEFORE_FIRST : null,
                    null));
        }
        if (peek().startsWith("目標項目の説明と")) {
            next();
            String description = next().split("\t")[1];
            next(); // the rationale, blank
            SeedIndicator last = indicators.removeLast();
            indicators.add(new SeedIndicator(
                    last.kind(),
                    last.name(),
                    last.target(),
                    last.unit(),
                    last.baseline(),
                    last.baselineYear(),
                    description));
        }
        return indicators;
    }

    private List<SeedParagraph> paragraphs() {
        List<SeedParagraph> paragraphs = new ArrayList<>();
        while (!peek().startsWith("#")) {
            Matcher begin = match(PARAGRAPH, next());
            StringBuilder text = new StringBuilder(begin.group(2).strip());
            while (!peek().startsWith("- ") && !peek().startsWith("#")) {
                text.append('\n').append(next().strip());
            }
            paragraphs.add(new SeedParagraph(number(begin.group(1)), text.toString()));
        }
        return paragraphs;
    }

    private SeedProgram program() {
        String head = next();
        Matcher name = match(PROGRAM, head);
        Matcher basic = match(BASIC, head.contains("【") ? head : next());
        Matcher budget = match(BUDGET, next());
        String outline = next();
        if (!outline.startsWith("事業概要：")) {
            throw new IllegalStateException("No outline: " + outline);
        }
        @Nullable String circle = name.group(1);
        return new SeedProgram(
                circle == null ? null : number(circle),
                name.group(2),
                name.group(3),
                basic.group(1),
                basic.group(2),
                budget.group(1),
                budget.group(2),
                outline.substring("事業概要：".length()));
    }

    private static int number(String circle) {
        return circle.charAt(0) - '①' + 1;
    }

    private void expect(String line) {
        String found = next().strip();
        if (!found.equals(line)) {
            throw new IllegalStateException("Expected " + line + " and found " + found);
        }
    }

    private String peek() {
        return lines.get(at);
    }

    private String next() {
        return lines.get(at++);
    }

    private static Matcher match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line.strip());
        if (!matcher.matches()) {
            throw new IllegalStateException("Not understood: " + line);
        }
        return matcher;
    }
}
