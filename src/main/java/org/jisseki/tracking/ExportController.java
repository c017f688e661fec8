package org.jisseki.tracking;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.csv.TableFiles;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list as files: of the same address, for the same person, and so the same rows as on the screen. */
@Controller
class ExportController {

    private final TrackingTable table;
    private final CurrentPerson person;
    private final Clock clock;

    ExportController(TrackingTable table, CurrentPerson person, Clock clock) {
        this.table = table;
        this.person = person;
        this.clock = clock;
    }

    @GetMapping("/export/tracking.csv")
    void csv(@RequestParam Map<String, String> query, Locale locale, HttpServletResponse answer) throws IOException {
        TableFiles.Table rows = rows(query, locale);
        TableFiles.csv(rows, attachment(answer, "text/csv;charset=UTF-8", "csv"));
    }

    @GetMapping("/export/tracking.xlsx")
    void xlsx(@RequestParam Map<String, String> query, Locale locale, HttpServletResponse answer) throws IOException {
        TableFiles.Table rows = rows(query, locale);
        TableFiles.xlsx(
                rows, attachment(answer, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"));
    }

    @ExceptionHandler(NotFoundException.class)
    void missing(HttpServletResponse answer) throws IOException {
        answer.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    private TableFiles.Table rows(Map<String, String> query, Locale locale) {
        ListState asked = ListState.of(query);
        if (asked.cycle() == null) {
            throw new NotFoundException();
        }
        return table.of(person.id(), asked.cycle(), asked.filter(), locale);
    }

    private OutputStream attachment(HttpServletResponse answer, String type, String ending) throws IOException {
        answer.setContentType(type);
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"tracking-%s.%s\"".formatted(LocalDate.now(clock), ending));
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return answer.getOutputStream();
    }
}
