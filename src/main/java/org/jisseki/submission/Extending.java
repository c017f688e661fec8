package org.jisseki.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jisseki.authority.Action;
import org.jisseki.common.InvalidFieldsException;
import org.jisseki.common.PersonId;
import org.jisseki.common.Sentence;
import org.jisseki.cycle.Cycle;
import org.jisseki.cycle.Cycles;
import org.jisseki.record.Act;
import org.jisseki.record.RecordBook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 期限を延ばす: later last days for some units, with a reason that the section reads beside them. */
@Component
public class Extending {

    /** The keys under which problems are named. */
    public static final String ENTRY = "entry";

    public static final String REVIEW = "review";
    public static final String APPROVAL = "approval";
    public static final String REASON = "reason";

    /** The longest reason, in characters. */
    public static final int LENGTH = 200;

    static final String ACT = "EXTEND";

    private final Coordinating coordinating;
    private final Submissions submissions;
    private final UnitDates dates;
    private final Cycles cycles;
    private final RecordBook record;
    private final Clock clock;

    Extending(
            Coordinating coordinating,
            Submissions submissions,
            UnitDates dates,
            Cycles cycles,
            RecordBook record,
            Clock clock) {
        this.coordinating = coordinating;
        this.submissions = submissions;
        this.dates = dates;
        this.cycles = cycles;
        this.record = record;
        this.clock = clock;
    }

    /**
     * Extends the days of units, all or none.
     *
     * @param to the new days; NULL where a step keeps its day
     * @throws InvalidFieldsException where a day is not later than it was, or a step would end after the next one
     */
    public void extend(PersonId by, List<AsSeen> units, UnitDates.Dates to, String reason) {
        check(to, reason);
        coordinating.each(by, units, Action.EXTEND, acting -> {
            Submission read = acting.read();
            check(dates.of(read.id(), cycles.get(read.cycle())), read.isCorrection(), to);
            int seq = submissions.note(by, acting.post(), read, ACT, detail(to));
            dates.extend(read.id(), to);
            record.addReason(Act.SUBMISSION, read.id().value(), seq, reason.strip());
        });
    }

    private static void check(UnitDates.Dates to, String reason) {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        if (to.isEmpty()) {
            problems.put(ENTRY, Sentence.of("submission.extend.noDay"));
        }
        Coordinating.checkReason(reason, LENGTH, problems, REASON);
        refuse(problems);
    }

    // what is corrected was released long ago: its days are bounded by each other alone
    private void check(Cycle now, boolean correction, UnitDates.Dates to) {
        Map<String, Sentence> problems = new LinkedHashMap<>();
        LocalDate entry = later(ENTRY, now.entryDue(), to.entry(), problems);
        LocalDate review = later(REVIEW, now.reviewDue(), to.review(), problems);
        LocalDate approval = later(APPROVAL, now.approvalDue(), to.approval(), problems);
        if (to.entry() != null && entry.isAfter(review)) {
            problems.putIfAbsent(ENTRY, Sentence.of("submission.extend.afterReview", review));
        }
        if (to.review() != null && review.isAfter(approval)) {
            problems.putIfAbsent(REVIEW, Sentence.of("submission.extend.afterApproval", approval));
        }
        if (to.approval() != null && !correction && approval.isAfter(now.releaseOn())) {
            problems.putIfAbsent(APPROVAL, Sentence.of("submission.extend.afterRelease", now.releaseOn()));
        }
        refuse(problems);
    }

    private LocalDate later(String step, LocalDate now, @Nullable LocalDate to, Map<String, Sentence> problems) {
        if (to == null) {
            return now;
        }
        if (!to.isAfter(now)) {
            problems.put(step, Sentence.of("submission.extend.notLater", now));
        } else if (to.isBefore(LocalDate.now(clock))) {
            problems.put(step, Sentence.of("submission.extend.past"));
        }
        return to;
    }

    private static void refuse(Map<String, Sentence> problems) {
        if (!problems.isEmpty()) {
            throw new InvalidFieldsException(problems);
        }
    }

    private static String detail(UnitDates.Dates to) {
        return Stream.of(part(ENTRY, to.entry()), part(REVIEW, to.review()), part(APPROVAL, to.approval()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String part(String step, @Nullable LocalDate day) {
        return day == null ? "" : step + "=" + day;
    }
}
