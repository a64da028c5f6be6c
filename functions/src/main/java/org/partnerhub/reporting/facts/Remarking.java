package org.partnerhub.reporting.facts;

import java.util.ArrayList;
import java.util.List;
import org.partnerhub.model.Remark;
import org.partnerhub.reporting.KeptRemark;
import org.partnerhub.reporting.Notes;
import org.partnerhub.reporting.period.KeptPeriod;
import org.partnerhub.reporting.period.PeriodBook;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.store.Change;
import org.partnerhub.store.Tables;

/** Keeps what a reporter says beside figures; what partners already read beside those of a released period stays. */
record Remarking(Tables tables) {

    <T extends Remark> Attempt<T> kept(Own own, T remark) {
        KeptPeriod period =
                PeriodBook.read(tables, own.activity(), own.organisation()).at(remark.periodEnd());
        boolean replacesCleared = replacesCleared(own, remark);
        if (replacesCleared && period.state() == PeriodState.RELEASED) {
            return Attempt.refused("periodEnd", "PERIOD_CLOSED", "Partners have read it beside the released figures.");
        }
        List<Change> changes = new ArrayList<>(notes().keep(
                        own.activity(), own.organisation(), remark, own.actor().person()));
        changes.addAll(replacesCleared ? List.of(period.unchanged()) : List.of());
        return new Attempt.Done<>(remark, changes);
    }

    private boolean replacesCleared(Own own, Remark remark) {
        return notes().at(own.activity(), own.organisation(), remark).stream().anyMatch(KeptRemark::isCleared);
    }

    private Notes notes() {
        return new Notes(tables);
    }
}
