package org.jisseki.review.ui;

import java.util.List;
import org.jisseki.common.PersonId;
import org.jisseki.common.ui.MenuEntry;
import org.jisseki.common.ui.MenuSource;
import org.jisseki.review.Queue;
import org.springframework.stereotype.Component;

/** 確認・決裁 with how much waits, for those who review or approve. */
@Component
class ReviewMenu implements MenuSource {

    private static final int REVIEW = 30;

    private final Queue queue;

    ReviewMenu(Queue queue) {
        this.queue = queue;
    }

    @Override
    public List<MenuEntry> entries(PersonId person) {
        return queue.isFor(person)
                ? List.of(new MenuEntry(REVIEW, "review.menu", ReviewNavigation.ROUTE, queue.count(person)))
                : List.of();
    }
}
