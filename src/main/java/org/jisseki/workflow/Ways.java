package org.jisseki.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jisseki.common.SubmissionId;
import org.jisseki.publication.MeasureReport;
import org.jisseki.publication.MeasureReports;
import org.jisseki.submission.Ahead;
import org.jisseki.submission.Outcome;
import org.jisseki.submission.Step;
import org.jisseki.submission.Submission;
import org.springframework.stereotype.Component;

/** Reads in the models where submissions go: in their own process, and behind the year's end in their measure's report. */
@Component
class Ways implements Ahead {

    private final Models models;
    private final MeasureReports reports;

    Ways(Models models, MeasureReports reports) {
        this.models = models;
        this.reports = reports;
    }

    @Override
    public Step now(Submission submission) {
        return models.position(submission.process())
                .map(Ways::step)
                .or(() -> report(submission)
                        .flatMap(report -> models.position(report.process()).map(Ways::step)))
                .orElse(Step.PUBLISHED);
    }

    @Override
    public Map<Submission, Step> after(Collection<Submission> together, Outcome outcome) {
        List<SubmissionId> all = together.stream().map(Submission::id).toList();
        Map<Submission, Step> after = new LinkedHashMap<>();
        together.forEach(submission -> after.put(submission, after(submission, outcome, all)));
        return after;
    }

    @Override
    public List<Step> toCome(Submission submission) {
        List<Step> steps = new ArrayList<>();
        Optional<String> definition = models.definition(submission.process());
        if (definition.isPresent()) {
            follow(definition.get(), models.position(submission.process()).orElseThrow(), steps);
        }
        if (!submission.isCorrection()) {
            report(submission)
                    .filter(report -> models.definition(report.process()).isPresent())
                    .ifPresent(report -> {
                        String at = models.position(report.process()).orElseThrow();
                        if (definition.isPresent()) {
                            steps.add(step(at));
                        }
                        follow(models.definition(report.process()).orElseThrow(), at, steps);
                    });
        }
        return steps;
    }

    @Override
    public List<Step> leadingBack(Submission submission, Outcome outcome) {
        return models.definition(submission.process()).stream()
                .flatMap(definition ->
                        models.waiting(definition).stream().filter(element -> leadsBack(definition, element, outcome)))
                .map(Ways::step)
                .toList();
    }

    @Override
    public List<Step> ofCorrection() {
        String definition = models.newest(CorrectionModel.PROCESS);
        String first = models.first(definition);
        List<Step> steps = new ArrayList<>(List.of(step(first)));
        follow(definition, first, steps);
        return steps;
    }

    /** The step that an element of any of the models is. */
    static Step step(String element) {
        return switch (element) {
            case ActualsApprovalModel.ENTER -> Step.ENTER;
            case ActualsApprovalModel.REVIEW -> Step.REVIEW;
            case ActualsApprovalModel.APPROVE -> Step.APPROVE;
            case AnnualReportModel.COLLECT -> Step.COLLECT;
            case AnnualReportModel.CHECK -> Step.CHECK;
            case AnnualReportModel.FREEZE -> Step.FREEZE;
            case AnnualReportModel.RELEASE -> Step.RELEASE;
            case AnnualReportModel.PUBLISH, CorrectionModel.PUBLISH_NEXT -> Step.PUBLISH;
            case AnnualReportModel.ENDED, CorrectionModel.CORRECTED -> Step.PUBLISHED;
            default -> throw new IllegalArgumentException("No step of ours: " + element);
        };
    }

    private Step after(Submission submission, Outcome outcome, List<SubmissionId> together) {
        Optional<String> definition = models.definition(submission.process());
        if (definition.isEmpty()) {
            if (outcome != Outcome.RETURN || submission.isCorrection()) {
                throw new IllegalArgumentException("Its process has ended: " + submission.id());
            }
            // sent back after its approval it goes its whole way again
            return step(models.first(models.newest(ActualsApprovalModel.PROCESS)));
        }
        String at = models.position(submission.process()).orElseThrow();
        String next = models.after(definition.get(), at, happening(outcome));
        return ActualsApprovalModel.APPROVED.equals(next) ? inReport(submission, together) : step(next);
    }

    /** Where the report of a unit's measure is once those are decided: it goes on with the last of its units. */
    private Step inReport(Submission submission, List<SubmissionId> decided) {
        MeasureReport report = report(submission).orElseThrow();
        Optional<String> at = models.position(report.process());
        if (at.isEmpty()) {
            return Step.PUBLISHED;
        }
        boolean goesOn = AnnualReportModel.COLLECT.equals(at.get())
                && reports.undecidedBeside(submission.cycle(), submission.measure(), decided) == 0;
        return step(
                goesOn
                        ? models.after(
                                models.definition(report.process()).orElseThrow(), at.get(), happening(Outcome.PASS))
                        : at.get());
    }

    private void follow(String definition, String from, List<Step> steps) {
        String at = from;
        while (!models.isEnd(definition, at)) {
            at = models.after(definition, at, happening(Outcome.PASS));
            if (!ActualsApprovalModel.APPROVED.equals(at)) {
                steps.add(step(at));
            }
        }
    }

    private boolean leadsBack(String definition, String element, Outcome outcome) {
        String after = models.after(definition, element, happening(outcome));
        return after.equals(models.first(definition))
                && !after.equals(models.after(definition, element, happening(Outcome.PASS)));
    }

    private Optional<MeasureReport> report(Submission submission) {
        return reports.find(submission.cycle(), submission.measure());
    }

    private static Models.Happening happening(Outcome outcome) {
        return switch (outcome) {
            case PASS -> new Models.Happening(ActualsApprovalModel.OUTCOME_PASS, "");
            case RETURN -> new Models.Happening(ActualsApprovalModel.OUTCOME_RETURN, CorrectionModel.RETURN);
            case RECALL -> new Models.Happening("", ActualsApprovalModel.RECALL);
        };
    }
}
