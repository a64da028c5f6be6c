package org.partnerhub.graphql.desk;

import com.fasterxml.jackson.core.type.TypeReference;
import graphql.schema.DataFetcher;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.partnerhub.exchange.sheet.PersonalText;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Share;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.facts.ActualReport;
import org.partnerhub.reporting.facts.ActualReport.Part;
import org.partnerhub.reporting.facts.ActualReport.ReportedActual;
import org.partnerhub.reporting.facts.Actuals;
import org.partnerhub.reporting.facts.Attempt;
import org.partnerhub.reporting.facts.Evidence;
import org.partnerhub.reporting.facts.EvidenceReport;
import org.partnerhub.reporting.facts.Evidences;
import org.partnerhub.reporting.facts.Explanation;
import org.partnerhub.reporting.facts.ExplanationReport;
import org.partnerhub.reporting.facts.Explanations;
import org.partnerhub.reporting.facts.SiteReport;
import org.partnerhub.reporting.facts.Sites;
import org.partnerhub.reporting.facts.TargetRevisionReport;
import org.partnerhub.reporting.facts.TargetRevisionReport.RevisedTarget;
import org.partnerhub.reporting.facts.Targets;
import org.partnerhub.reporting.facts.TransactionReport;
import org.partnerhub.reporting.facts.TransactionReport.Party;
import org.partnerhub.reporting.facts.Transactions;
import org.partnerhub.reporting.ledger.Cell;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.period.Actor;

/** What reporters report, one fact at a time. */
record FactMutations(Workplace workplace, Mutations mutations) {
    private static final Predicate<String> PERSONAL = PersonalText::isIn;

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of(
                "Mutation.reportActual",
                mutations.of(new TypeReference<ReportedActual>() {}, this::actual, actual -> Map.of("actual", actual)),
                "Mutation.recordTransaction",
                mutations.of(
                        new TypeReference<Transaction>() {},
                        this::transaction,
                        transaction -> Map.of("transaction", transaction)),
                "Mutation.recordSite",
                mutations.of(new TypeReference<String>() {}, this::site, site -> Map.of("site", site)),
                "Mutation.reviseTarget",
                mutations.of(
                        new TypeReference<RevisedTarget>() {},
                        this::target,
                        target -> Map.of("value", target.value(), "original", target.original())),
                "Mutation.attachEvidence",
                mutations.of(
                        new TypeReference<Evidence>() {}, this::evidence, evidence -> Map.of("evidence", evidence)),
                "Mutation.explainLateness",
                mutations.of(
                        new TypeReference<Explanation>() {},
                        this::explanation,
                        explanation -> Map.of("explanation", explanation)));
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
        return new Actuals(
                        workplace.tables(),
                        workplace.activities(),
                        workplace.lists(),
                        ledger,
                        PERSONAL,
                        workplace.clock())
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

    private Attempt<Transaction> transaction(Actor actor, Input input) {
        TransactionReport report = new TransactionReport(
                input.text("activity"),
                input.text("ref"),
                input.text("transactionType"),
                input.date("transactionDate"),
                input.decimal("value"),
                input.text("currency"),
                input.optionalDate("valueDate"),
                input.words("description").orElse(""),
                input.optional("providerOrg").map(FactMutations::party),
                input.optional("receiverOrg").map(FactMutations::party),
                input.list("shares").stream()
                        .map(share -> new Share(share.words("result"), share.decimal("percentage")))
                        .toList(),
                input.words("reason"));
        return new Transactions(workplace.activities(), workplace.lists(), PERSONAL, workplace.clock())
                .record(actor, report);
    }

    private static Party party(Input input) {
        return new Party(input.words("ref"), input.text("name"));
    }

    private Attempt<String> site(Actor actor, Input input) {
        SiteReport report = new SiteReport(
                input.text("activity"),
                input.text("id"),
                input.words("name"),
                input.words("kind"),
                input.words("district"),
                input.words("result"),
                input.optionalDate("planned"),
                input.optionalDate("built"),
                input.optionalDate("operating"));
        return new Sites(workplace.activities(), workplace.lists(), PERSONAL, workplace.clock()).record(actor, report);
    }

    private Attempt<RevisedTarget> target(Actor actor, Input input) {
        TargetRevisionReport report = new TargetRevisionReport(
                input.text("activity"),
                input.text("indicator"),
                input.date("periodEnd"),
                input.decimal("value"),
                input.text("reason"),
                input.date("donorConsent"));
        return new Targets(workplace.tables(), workplace.activities(), PERSONAL, workplace.clock())
                .revise(actor, report);
    }

    private Attempt<Evidence> evidence(Actor actor, Input input) {
        EvidenceReport report = new EvidenceReport(
                input.text("activity"),
                input.text("indicator"),
                input.date("periodEnd"),
                input.text("title"),
                input.text("url"),
                input.text("category"));
        return new Evidences(workplace.tables(), workplace.activities(), workplace.lists(), PERSONAL)
                .attach(actor, report);
    }

    private Attempt<Explanation> explanation(Actor actor, Input input) {
        ExplanationReport report = new ExplanationReport(
                input.text("activity"),
                input.text("indicator"),
                input.date("periodEnd"),
                input.text("explanation"),
                input.text("action"));
        return new Explanations(workplace.tables(), workplace.activities(), PERSONAL).explain(actor, report);
    }
}
