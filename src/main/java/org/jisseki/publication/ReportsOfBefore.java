package org.jisseki.publication;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/** At the portal's start, reports without a process get theirs: those of years opened before there were reports. */
@Component
class ReportsOfBefore implements ApplicationRunner {

    private final MeasureReports reports;

    ReportsOfBefore(MeasureReports reports) {
        this.reports = reports;
    }

    @Override
    public void run(ApplicationArguments args) {
        reports.startThoseOfBefore();
    }
}
