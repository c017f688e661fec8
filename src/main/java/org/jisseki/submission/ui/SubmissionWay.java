package org.jisseki.submission.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jisseki.common.Status;
import org.jisseki.common.ui.DaysLeft;
import org.jisseki.common.ui.Say;
import org.jisseki.common.ui.StatusBadge;
import org.jisseki.common.ui.Way;
import org.jisseki.record.RecordRow;
import org.jisseki.submission.Following;
import org.jisseki.submission.Step;

/** The way of a submission, from its record: what was done, where it is, what is to come. */
final class SubmissionWay {

    /** More would not fit beside what is to come; all acts stand in the list below the page. */
    private static final int PAST = 3;

    private static final Set<String> ACTS =
            Set.of("HAND_IN", "RECALL", "RETURN", "RETURN_DECIDED", "PASS", "APPROVE", "RELEASE");

    private SubmissionWay() {}

    static Way of(Shown shown) {
        Way way = new Way();
        List<RecordRow> acts = shown.acts().stream()
                .filter(row -> ACTS.contains(row.act().act()))
                .toList();
        acts.stream()
                .skip(Math.max(0, acts.size() - PAST))
                .forEach(row -> way.past(
                        title(row), Say.day(day(row)), shown.name(row.act().person())));
        if (shown.status() != Status.CANCELLED && shown.status() != Status.RELEASED) {
            now(way, shown);
        }
        toCome(way, shown);
        return way;
    }

    static LocalDate day(RecordRow row) {
        return LocalDate.parse(row.at().substring(0, 10));
    }

    /** An act in words and shape: 提出　第1稿. */
    static StatusBadge title(RecordRow row) {
        String act = row.act().act();
        String words = Say.it("record.act." + act);
        Integer revision = row.act().revisionNo();
        return switch (act) {
            case "HAND_IN" ->
                new StatusBadge(
                        Status.APPROVED,
                        revision == null
                                ? words
                                : Say.it("submission.way.act", words, Say.it("submission.revision", revision)));
            case "RETURN", "RETURN_DECIDED" ->
                new StatusBadge(Status.RETURNED, Say.it("submission.way.act", words, findings(row)));
            case "RECALL" -> new StatusBadge(Status.RETURNED, words);
            case "START_ENTRY" -> new StatusBadge(Status.DRAFT, words);
            case "OPEN", "REMIND", "EXTEND", "REASSIGN", "REASSIGN_WRITER", "RESUME_PART" ->
                new StatusBadge(Status.NOT_STARTED, words);
            case "RELEASE" -> new StatusBadge(Status.RELEASED, words);
            case "NAME_MISSING", "TAKE_BACK_MISSING" -> new StatusBadge(Status.NOT_STARTED, words);
            case "CANCEL", "STOP" -> new StatusBadge(Status.CANCELLED, words);
            default -> new StatusBadge(Status.APPROVED, words);
        };
    }

    private static String findings(RecordRow row) {
        String detail = row.act().detail();
        return detail == null ? "" : Say.it("submission.way.findings", detail.substring(detail.indexOf('=') + 1));
    }

    private static void now(Way way, Shown shown) {
        String step = Say.it(Following.name(shown.ahead().now(shown.submission())));
        int round = shown.submission().revisionNo() + 1;
        String title = shown.status().isOpenForEntry() && round > 1
                ? Say.it("submission.way.now.again", step, round)
                : Say.it("submission.way.now", step);
        if (shown.status() == Status.APPROVED) {
            way.now(title, planned(shown), "");
        } else if (shown.isPartDone()) {
            way.now(title, Say.it("submission.way.due", shown.due()), "");
        } else if (shown.isOverdue()) {
            way.overdue(title, Say.it("submission.way.due", shown.due()), DaysLeft.words(shown.left(), shown.due()));
        } else {
            way.now(title, Say.it("submission.way.due", shown.due()), DaysLeft.words(shown.left(), shown.due()));
        }
    }

    private static void toCome(Way way, Shown shown) {
        if (shown.status() == Status.CANCELLED || shown.status() == Status.RELEASED) {
            return;
        }
        for (Step step : shown.ahead().toCome(shown.submission())) {
            String words = Say.it(Following.name(step));
            switch (step) {
                case REVIEW ->
                    way.next(words, Say.it("submission.way.due", shown.cycle().reviewDue()), shown.reviewer());
                case APPROVE ->
                    way.next(words, Say.it("submission.way.due", shown.cycle().approvalDue()), shown.approver());
                case RELEASE -> way.next(words, planned(shown), "");
                // what the measure goes through beside it stands on its page
                default -> {}
            }
        }
    }

    /** The day for which the year's release is planned; a correction's is set by who releases it. */
    private static String planned(Shown shown) {
        return shown.submission().isCorrection()
                ? Say.it("submission.way.release.correction")
                : Say.it("submission.way.release", shown.cycle().releaseOn());
    }
}
