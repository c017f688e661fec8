package org.jisseki.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jisseki.demo.DemoData;
import org.jisseki.demo.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ListableBeanFactory;

@PortalTest
class WorkingDaysTest {

    private final WorkingDays workingDays;

    WorkingDaysTest(WorkingDays workingDays, ListableBeanFactory portal) {
        this.workingDays = workingDays;
        DemoData.load(portal);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-25, 2021-05-25, 0",
        "2021-05-25, 2021-05-28, 3",
        "2021-05-25, 2021-06-02, 6",
        "2021-05-25, 2021-07-15, 37",
        "2021-05-25, 2021-05-21, -2",
        "2021-05-21, 2021-05-23, 0",
        // 海の日 and スポーツの日 were moved to the Olympic opening
        "2021-07-21, 2021-07-26, 1",
        "2021-08-06, 2021-08-10, 1",
        "2020-12-28, 2021-01-04, 1",
        "2019-04-26, 2019-05-07, 1"
    })
    void countsBusinessDays(LocalDate from, LocalDate to, int days) {
        assertThat(workingDays.between(from, to)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-25, 0, 2021-05-25",
        "2021-05-25, 3, 2021-05-28",
        "2021-05-28, 1, 2021-05-31",
        "2021-05-31, -1, 2021-05-28",
        "2021-07-21, 1, 2021-07-26",
        "2019-04-26, 1, 2019-05-07"
    })
    void goesOverWhatIsNone(LocalDate day, int n, LocalDate reached) {
        assertThat(workingDays.plus(day, n)).isEqualTo(reached);
    }

    @Test
    void aBridgeDayOf2019IsNone() {
        assertThat(workingDays.isWorkingDay(LocalDate.of(2019, 5, 2))).isFalse();
        assertThat(workingDays.isWorkingDay(LocalDate.of(2019, 5, 7))).isTrue();
    }
}
