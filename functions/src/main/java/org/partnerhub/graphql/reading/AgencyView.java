package org.partnerhub.graphql.reading;

import java.util.List;
import org.partnerhub.access.Row;
import org.partnerhub.graphql.Scoped;
import org.partnerhub.model.Budget;
import org.partnerhub.model.PlannedDisbursement;
import org.partnerhub.model.Transaction;
import org.partnerhub.release.Header;
import org.partnerhub.release.Release;

/** One organisation's release, seen for its money. */
public record AgencyView(Release from) implements Scoped {

    @Override
    public List<Row> rows() {
        return List.of(Row.ofOrganisation(organisation()));
    }

    public String organisation() {
        return from.header().organisation();
    }

    public Header release() {
        return from.header();
    }

    public List<Budget> budgets() {
        return from.money().budgets();
    }

    public List<PlannedDisbursement> plannedDisbursements() {
        return from.money().plannedDisbursements();
    }

    public List<Transaction> transactions() {
        return from.transactions();
    }
}
