package org.partnerhub.graphql.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import graphql.schema.DataFetcher;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.partnerhub.model.Axis;
import org.partnerhub.reporting.facts.ActualReport;
import org.partnerhub.reporting.facts.ActualReport.Part;
import org.partnerhub.reporting.facts.ActualReport.ReportedActual;
import org.partnerhub.reporting.facts.Actuals;
import org.partnerhub.reporting.facts.Attempt;
import org.partnerhub.reporting.ledger.Cell;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.period.Actor;

/** What reporters report, one fact at a time. */
record FactMutations(Workplace workplace, Mutations mutations) {

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Mutation.reportActual",
                mutations.of(new TypeReference<ReportedActual>() {}, this::actual, actual -> Map.of("actual", actual)));
    }

    private Attempt<ReportedActual> actual(Actor actor, Input input) {
        Ledger ledger = new Ledger(workplace.tables(), workplace.pause());
        ActualReport report = new ActualReport(
                input.text("activity"),
                input.text("indicator"),
                input.date("periodEnd"),
                input.optionalDecimal("value"),
                input.list("breakdown").stream().map(FactMutations::part).toList(),
                input.words("reason"));
        return new Actuals(workplace.tables(), workplace.activities(), workplace.lists(), ledger, workplace.clock())
                .report(actor, report);
    }

    private static Part part(Input cell) {
        List<Input> stated = cell.list("categories");
        TreeMap<Axis, String> categories = new TreeMap<>();
        for (Input category : stated) {
            categories.put(Axis.valueOf(category.text("axis")), category.text("code"));
        }
        if (categories.size() < stated.size()) {
            throw new Input.Malformed(cell.path() + "categories", "DUPLICATE_AXIS", "An axis is named twice.");
        }
        return new Part(new Cell(categories), cell.decimal("value"));
    }
}
