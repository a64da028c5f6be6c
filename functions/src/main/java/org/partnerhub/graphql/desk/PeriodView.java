package org.partnerhub.graphql.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Code;
import org.partnerhub.model.Remark;
import org.partnerhub.model.SriLanka;
import org.partnerhub.release.Candidate;
import org.partnerhub.release.ReleasePreview;
import org.partnerhub.reporting.Notes;
import org.partnerhub.reporting.ReportedPart;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.Deputies;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.Objection;
import org.partnerhub.reporting.period.PeriodEvent;
import org.partnerhub.reporting.period.PeriodEvents;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.reporting.period.ReleaseProgress;

/**
 * A reporting period as one person sees it.
 *
 * @param record the activity that it is of
 */
public record PeriodView(KeptPeriod kept, Activity record, Workplace workplace, Actor actor) {

    /** An objection, with what it stands for today. */
    public record ObjectionView(Objection objection, LocalDate today) {

        public String id() {
            return objection.id();
        }

        public Instant madeAt() {
            return objection.madeAt();
        }

        public String standing() {
            return objection.isReservation(today)
                    ? "RESERVATION"
                    : objection.state().name();
        }

        public LocalDate reservationFrom() {
            return objection.reservationFrom();
        }

        public Optional<String> indicator() {
            return objection.indicator();
        }

        public Code reason() {
            return objection.reason();
        }
    }

    public String activity() {
        return kept.period().activity();
    }

    public String organisation() {
        return kept.period().organisation();
    }

    public LocalDate periodEnd() {
        return kept.period().end();
    }

    public PeriodState state() {
        return kept.state();
    }

    /** Without those that tell that something is said of victims, for whoever may not know of it. */
    public List<PeriodEvent> events() {
        Predicate<String> mayRead = indicator -> new Protected(actor.viewer()).mayRead(record, indicator);
        return new PeriodEvents(workplace.tables())
                .read(kept.period(), actor.viewer()).stream()
                        .filter(event -> !event.kind().isOfRemark()
                                || event.indicator().filter(mayRead).isPresent())
                        .toList();
    }

    public List<ObjectionView> objections() {
        LocalDate today = SriLanka.dayOf(workplace.clock().instant());
        return kept.standing().objections().stream()
                .map(objection -> new ObjectionView(objection, today))
                .toList();
    }

    /** The organisation's own, cleared and not. */
    public List<EvidenceView> evidence() {
        return isOwn()
                ? notes().evidence(activity(), organisation()).stream()
                        .filter(each -> isTold(each.remark()))
                        .map(EvidenceView::of)
                        .toList()
                : List.of();
    }

    /** The organisation's own, cleared and not. */
    public List<ExplanationView> explanations() {
        return isOwn()
                ? notes().explanations(activity(), organisation()).stream()
                        .filter(each -> isTold(each.remark()))
                        .map(ExplanationView::of)
                        .toList()
                : List.of();
    }

    public Optional<ReleaseProgressView> release() {
        return ReleaseProgress.of(workplace.tables(), kept.period())
                .filter(progress -> kept.state() == PeriodState.APPROVED || kept.state() == PeriodState.RELEASED)
                .map(progress -> new ReleaseProgressView(progress, actor.viewer(), isOwn()));
    }

    /**
     * What partners will see, once disclosure control has decided on it and before it is released.
     *
     * @throws Refusal for whoever approves nothing here
     */
    public Optional<ReleasePreview> preview() {
        if (!new Deputies(workplace.tables(), workplace.clock()).mayApprove(actor, organisation())) {
            throw new Refusal(Refusal.Code.FORBIDDEN, "Approvers of the organisation and their deputies look at this.");
        }
        return kept.state() == PeriodState.APPROVED ? candidate().preview().map(this::told) : Optional.empty();
    }

    private Candidate candidate() {
        ReportedPart part = ReportedPart.read(workplace.tables(), record, organisation());
        return new Candidates(workplace).of(part, periodEnd());
    }

    private ReleasePreview told(ReleasePreview whole) {
        return whole.of(indicator -> new Protected(actor.viewer()).mayRead(record, indicator));
    }

    private boolean isTold(Remark remark) {
        return remark.periodEnd().equals(periodEnd())
                && new Protected(actor.viewer()).mayRead(record, remark.indicator());
    }

    private boolean isOwn() {
        return actor.viewer().partner().organisation().equals(Optional.of(organisation()));
    }

    private Notes notes() {
        return new Notes(workplace.tables());
    }
}
