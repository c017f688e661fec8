package org.jisseki.common;

import java.time.LocalDate;

/**
 * How much time is left, as every place says it.
 *
 * @param days business days after today up to and including the last day; negative where that many have begun since it. Neither
 *             before nor after a day off does a day pass: what was due on Friday is overdue on Monday, not on Saturday.
 * @param due  the last day
 */
public record TimeLeft(int days, LocalDate due) {

    public boolean isOver() {
        return days < 0;
    }

    /** あと3営業日, きょうまで, 2営業日 超過; without a business day between the last day and today, when it will be overdue. */
    public Sentence on(LocalDate today) {
        if (days == 0) {
            return Sentence.of(due.equals(today) ? "common.due.today" : "common.due.next");
        }
        return Sentence.of(isOver() ? "common.due.over" : "common.due.in", Math.abs(days));
    }
}
