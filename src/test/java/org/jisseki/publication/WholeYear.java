package org.jisseki.publication;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.jisseki.common.CycleId;
import org.jisseki.common.FiscalYear;
import org.jisseki.common.PersonId;
import org.jisseki.common.PlanId;
import org.jisseki.cycle.OpeningRequest;
import org.jisseki.submission.EvaluationForm;
import org.jisseki.submission.Submission;
import org.jisseki.submission.UnitForm;
import org.jisseki.support.Holders;
import org.jisseki.support.Publishing;
import org.jisseki.support.Round;
import org.springframework.context.ApplicationContext;

/** A year of a plan from its opening to the approval of all units, by whoever holds the posts, with figures drawn at random. */
final class WholeYear {

    private final Round round;
    private final Publishing publishing;
    private final Holders holders;
    private final PersonId central;
    private final CycleId cycle;

    /** What was drawn and typed: under actual: and the indicator's number, settled: and result: and the program's. */
    final Map<String, String> drawn = new HashMap<>();

    WholeYear(ApplicationContext portal, PersonId central, PlanId plan) {
        this.round = new Round(portal);
        this.publishing = new Publishing(portal);
        this.holders = new Holders(portal::getBean);
        this.central = central;
        LocalDate today = LocalDate.now(portal.getBean(Clock.class));
        OpeningRequest opening = new OpeningRequest(
                plan, new FiscalYear(2020), today, today.plusDays(7), today.plusDays(14), today.plusDays(21));
        this.cycle =
                round.cycles.open(central, opening, (done, total) -> {}).cycle().id();
    }

    List<Submission> submissions() {
        return round.submissions.of(cycle);
    }

    void approveAll() {
        submissions().forEach(this::approve);
    }

    List<Edition> release() {
        return publishing.release(central, cycle);
    }

    private void approve(Submission submission) {
        PersonId staff = holders.staffOf(submission.sectionId());
        UnitForm form = round.entry.open(staff, submission.id()).form();
        for (String key : form.keys()) {
            String text = switch (key) {
                case UnitForm.RESULT -> "取り組んだこと " + random();
                case EvaluationForm.GRADE -> "B";
                default -> random();
            };
            if (!key.equals(EvaluationForm.GRADE)) {
                // one letter stands on every page by itself
                drawn.put(key.startsWith("actual:") ? key : key + ":" + submission.unitId(), text);
            }
            PersonId writer = Optional.ofNullable(form.evaluation())
                    .flatMap(evaluation -> evaluation.paragraph(key))
                    .map(paragraph -> holders.staffOf(paragraph.sectionId()))
                    .orElse(staff);
            round.entry.save(writer, submission.id(), key, text);
        }
        round.handIn(staff, submission.id());
        round.pass(holders.of(submission.reviewer()), submission.id());
        round.approve(holders.of(submission.approver()), submission.id());
    }

    /** Never a figure that a sheet holds by itself: seven digits, grouped. */
    private static String random() {
        return "%,d".formatted(ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000));
    }
}
