package org.jisseki.review.ui;

import java.util.List;
import org.jisseki.common.Status;
import org.jisseki.common.SubmissionId;
import org.jisseki.support.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.ApplicationContext;

/** Views of what both units of a world handed in. */
abstract class ReviewedUnits extends ViewTest {

    List<SubmissionId> units = List.of();

    ReviewedUnits(ApplicationContext portal) {
        super(portal);
    }

    @BeforeEach
    void handInBoth() {
        units = round.open(world);
        for (SubmissionId unit : units) {
            round.fill(world.staff, unit, "34");
            round.handIn(world.staff, unit);
        }
    }

    Status status(int unit) {
        return round.entry.open(world.staff, units.get(unit)).submission().status();
    }
}
