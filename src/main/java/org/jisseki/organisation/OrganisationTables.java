package org.jisseki.organisation;

import static org.jisseki.common.csv.CsvColumn.optional;
import static org.jisseki.common.csv.CsvColumn.required;

import java.util.List;
import org.jisseki.common.csv.CellType;
import org.jisseki.common.csv.CsvTable;

/** The files that an organisation is imported from: the tables' own columns, with codes in place of numbers. */
public final class OrganisationTables {

    static final String DEPARTMENT = "department";
    static final String DIVISION = "division";
    static final String SECTION = "section";
    static final String POST = "post";
    static final String PERSON = "person";
    static final String MAIL = "mail";
    static final String ASSIGNMENT = "assignment";
    static final String HOLIDAY = "holiday";

    private static final List<String> CODE = List.of("code");
    private static final CellType SEQUENCE = new CellType.Whole(0, 1_000_000);
    private static final CellType NAME = new CellType.Line(100);

    private OrganisationTables() {}

    /** None is required: what is not given stays as it is. */
    public static List<CsvTable> all(List<String> roles) {
        return List.of(
                CsvTable.of(
                        DEPARTMENT,
                        false,
                        CODE,
                        required("code", new CellType.Line(40)),
                        required("name", NAME),
                        required("head_title", new CellType.Line(40)),
                        required("sequence", SEQUENCE),
                        optional("note", new CellType.Line(60))),
                CsvTable.of(
                        DIVISION,
                        false,
                        CODE,
                        required("code", new CellType.Line(40)),
                        required("department", new CellType.Code(DEPARTMENT)),
                        required("name", NAME),
                        required("sequence", SEQUENCE)),
                CsvTable.of(
                        SECTION,
                        false,
                        CODE,
                        required("code", new CellType.Line(40)),
                        required("division", new CellType.Code(DIVISION)),
                        required("name", NAME),
                        required("sequence", SEQUENCE)),
                CsvTable.of(
                        POST,
                        false,
                        CODE,
                        required("code", new CellType.Line(60)),
                        required("title", NAME),
                        required("role", new CellType.Choice(roles)),
                        required("department", new CellType.Code(DEPARTMENT)),
                        optional("division", new CellType.Code(DIVISION)),
                        optional("section", new CellType.Code(SECTION))),
                CsvTable.of(PERSON, false, CODE, required("code", new CellType.Line(40)), required("name", NAME)),
                CsvTable.of(
                        MAIL,
                        false,
                        List.of("person"),
                        required("person", new CellType.Code(PERSON)),
                        required("address", new CellType.Line(200))),
                CsvTable.of(
                        ASSIGNMENT,
                        false,
                        List.of("person", "post", "from_date"),
                        required("person", new CellType.Code(PERSON)),
                        required("post", new CellType.Code(POST)),
                        required("from_date", new CellType.Day()),
                        optional("to_date", new CellType.Day())),
                CsvTable.of(
                        HOLIDAY,
                        false,
                        List.of("day"),
                        required("day", new CellType.Day()),
                        required("name", new CellType.Line(60))));
    }
}
