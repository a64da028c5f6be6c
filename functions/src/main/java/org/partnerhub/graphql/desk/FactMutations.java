package org.partnerhub.graphql.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import graphql.schema.DataFetcher;
import java.util.Map;
import java.util.function.Predicate;
import org.partnerhub.exchange.sheet.PersonalText;
import org.partnerhub.model.Evidence;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.facts.ActualReport.ReportedActual;
import org.partnerhub.reporting.facts.Actuals;
import org.partnerhub.reporting.facts.Evidences;
import org.partnerhub.reporting.facts.Explanations;
import org.partnerhub.reporting.facts.Sites;
import org.partnerhub.reporting.facts.TargetRevisionReport.RevisedTarget;
import org.partnerhub.reporting.facts.Targets;
import org.partnerhub.reporting.facts.Transactions;
import org.partnerhub.reporting.ledger.Ledger;

/** What reporters report, one fact at a time. */
record FactMutations(Workplace workplace, Mutations mutations) {
    private static final Predicate<String> PERSONAL = PersonalText::isIn;

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Mutation.reportActual", actual(),
                "Mutation.recordTransaction", transaction(),
                "Mutation.recordSite", site(),
                "Mutation.reviseTarget", target(),
                "Mutation.attachEvidence", evidence(),
                "Mutation.explainLateness", explanation());
    }

    private DataFetcher<?> actual() {
        Ledger ledger = new Ledger(workplace.tables(), workplace.pause());
        Actuals actuals = new Actuals(
                workplace.tables(), workplace.activities(), workplace.lists(), ledger, PERSONAL, workplace.clock());
        return mutations.of(
                new TypeReference<ReportedActual>() {},
                (actor, input) -> actuals.report(actor, FactInputs.actual(input)),
                actual -> Map.of("actual", actual));
    }

    private DataFetcher<?> transaction() {
        Transactions transactions = new Transactions(
                workplace.tables(), workplace.activities(), workplace.lists(), PERSONAL, workplace.clock());
        return mutations.of(
                new TypeReference<Transaction>() {},
                (actor, input) -> transactions.record(actor, FactInputs.transaction(input)),
                transaction -> Map.of("transaction", transaction));
    }

    private DataFetcher<?> site() {
        Sites sites =
                new Sites(workplace.tables(), workplace.activities(), workplace.lists(), PERSONAL, workplace.clock());
        return mutations.of(
                new TypeReference<String>() {},
                (actor, input) -> sites.record(actor, FactInputs.site(input)),
                site -> Map.of("site", site));
    }

    private DataFetcher<?> target() {
        Targets targets = new Targets(workplace.tables(), workplace.activities(), PERSONAL, workplace.clock());
        return mutations.of(
                new TypeReference<RevisedTarget>() {},
                (actor, input) -> targets.revise(actor, FactInputs.target(input)),
                target -> Map.of("value", target.value(), "original", target.original()));
    }

    private DataFetcher<?> evidence() {
        Evidences evidences = new Evidences(workplace.tables(), workplace.activities(), workplace.lists(), PERSONAL);
        return mutations.of(
                new TypeReference<Evidence>() {},
                (actor, input) -> evidences.attach(actor, FactInputs.evidence(input)),
                evidence -> Map.of("evidence", EvidenceView.written(evidence)));
    }

    private DataFetcher<?> explanation() {
        Explanations explanations = new Explanations(workplace.tables(), workplace.activities(), PERSONAL);
        return mutations.of(
                new TypeReference<Explanation>() {},
                (actor, input) -> explanations.explain(actor, FactInputs.explanation(input)),
                explanation -> Map.of("explanation", ExplanationView.written(explanation)));
    }
}
