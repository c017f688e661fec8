package org.jisseki.submission.print;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import org.jisseki.authority.CurrentPerson;
import org.jisseki.common.NotFoundException;
import org.jisseki.common.Printed;
import org.jisseki.common.SubmissionId;
import org.jisseki.common.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The paper forms, plain HTML for who is signed in. What somebody may not see looks like what does not exist. */
@Controller
class PrintController {

    private final PrintReader reader;
    private final CurrentPerson person;
    private final Words words;
    private final Clock clock;
    private final boolean demo;

    PrintController(
            PrintReader reader,
            CurrentPerson person,
            Words words,
            Clock clock,
            @Value("${jisseki.demo:false}") boolean demo) {
        this.reader = reader;
        this.person = person;
        this.words = words;
        this.clock = clock;
        this.demo = demo;
    }

    @GetMapping("/print/unit/{id:[0-9]{1,18}}/{no:[0-9]{1,9}}")
    ModelAndView revision(@PathVariable long id, @PathVariable int no, Locale locale) {
        return page(reader.revision(person.id(), new SubmissionId(id), no), locale);
    }

    @GetMapping("/print/unit/{id:[0-9]{1,18}}/draft")
    ModelAndView draft(@PathVariable long id, Locale locale) {
        return page(reader.draft(person.id(), new SubmissionId(id)), locale);
    }

    /** Any other address below /print. */
    @GetMapping("/print/**")
    ModelAndView elsewhere() {
        return missing();
    }

    /** What every other page says of what is not there. */
    @ExceptionHandler(NotFoundException.class)
    ModelAndView missing() {
        return new ModelAndView("error", Map.of("status", HttpStatus.NOT_FOUND.value()), HttpStatus.NOT_FOUND);
    }

    private ModelAndView page(PrintedUnit unit, Locale locale) {
        ModelAndView page = new ModelAndView("print/unit");
        page.addObject("page", new PrintPage(unit, words, locale, ZonedDateTime.now(clock)));
        page.addObject("notice", demo ? Printed.fullDay(LocalDate.now(clock), locale) : null);
        return page;
    }
}
