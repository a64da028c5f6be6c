package org.partnerhub.graphql.desk;

import java.time.Clock;
import java.util.List;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Rate;
import org.partnerhub.notices.Subscriptions;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.imports.JobIds;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.period.WorkingDays;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.Uploads;

/**
 * What the desk works with.
 *
 * @param tables both tables left of the wall
 * @param released the released table, for what a candidate follows on
 * @param rates of exchange, for money in a draft
 * @param days which days count when an objection waits
 * @param ids names for imports and subscribers
 * @param subscriptions who is told of releases
 * @param audit where everything is logged that is done and read
 */
public record Workplace(
        Tables tables,
        ItemReader released,
        Uploads uploads,
        CodeLists lists,
        List<Rate> rates,
        WorkingDays days,
        JobIds ids,
        Subscriptions subscriptions,
        AuditLog audit,
        Clock clock,
        Ledger.Pause pause) {

    /** The same that logs elsewhere. */
    public Workplace with(AuditLog otherAudit) {
        return new Workplace(
                tables, released, uploads, lists, rates, days, ids, subscriptions, otherAudit, clock, pause);
    }

    ReportedActivities activities() {
        return new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED));
    }
}
