package org.partnerhub.graphql.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Code;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.reporting.facts.Notes;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.Objection;
import org.partnerhub.reporting.period.PeriodEvent;
import org.partnerhub.reporting.period.PeriodEvents;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.reporting.period.ReleaseProgress;
import org.partnerhub.reporting.period.WorkingDays;

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

    public List<PeriodEvent> events() {
        return new PeriodEvents(workplace.tables()).read(kept.period(), actor.viewer());
    }

    public List<ObjectionView> objections() {
        LocalDate today = WorkingDays.dayOf(workplace.clock().instant());
        return kept.standing().objections().stream()
                .map(objection -> new ObjectionView(objection, today))
                .toList();
    }

    /** The organisation's own, until an approver has cleared them. */
    public List<Evidence> evidence() {
        return isOwn()
                ? notes().evidence(activity(), organisation()).stream()
                        .filter(each -> isTold(each.periodEnd(), each.indicator()))
                        .toList()
                : List.of();
    }

    /** The organisation's own, until an approver has cleared them. */
    public List<Explanation> explanations() {
        return isOwn()
                ? notes().explanations(activity(), organisation()).stream()
                        .filter(each -> isTold(each.periodEnd(), each.indicator()))
                        .toList()
                : List.of();
    }

    public Optional<ReleaseProgressView> release() {
        return ReleaseProgress.of(workplace.tables(), kept.period())
                .filter(progress -> kept.state() == PeriodState.APPROVED || kept.state() == PeriodState.RELEASED)
                .map(progress -> new ReleaseProgressView(progress, actor.viewer(), isOwn()));
    }

    private boolean isTold(LocalDate end, String indicator) {
        return end.equals(periodEnd()) && new Protected(actor.viewer()).mayRead(record, indicator);
    }

    private boolean isOwn() {
        return actor.viewer().partner().organisation().equals(Optional.of(organisation()));
    }

    private Notes notes() {
        return new Notes(workplace.tables());
    }
}
