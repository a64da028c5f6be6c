package org.partnerhub.graphql.desk;

import java.util.List;
import java.util.TreeMap;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.Share;
import org.partnerhub.reporting.facts.ActualReport;
import org.partnerhub.reporting.facts.ActualReport.Part;
import org.partnerhub.reporting.facts.EvidenceReport;
import org.partnerhub.reporting.facts.ExplanationReport;
import org.partnerhub.reporting.facts.SiteReport;
import org.partnerhub.reporting.facts.TargetRevisionReport;
import org.partnerhub.reporting.facts.TransactionReport;
import org.partnerhub.reporting.facts.TransactionReport.Party;

/** Inputs of mutations as the facts that they report. */
final class FactInputs {
    private FactInputs() {}

    static ActualReport actual(Input input) {
        return new ActualReport(
                input.text("activity"),
                input.text("indicator"),
                input.date("periodEnd"),
                input.optionalDecimal("value"),
                input.list("breakdown").stream().map(FactInputs::part).toList(),
                input.words("reason"));
    }

    static TransactionReport transaction(Input input) {
        return new TransactionReport(
                input.text("activity"),
                input.text("ref"),
                input.text("transactionType"),
                input.date("transactionDate"),
                input.decimal("value"),
                input.text("currency"),
                input.optionalDate("valueDate"),
                input.words("description").orElse(""),
                input.optional("providerOrg").map(FactInputs::party),
                input.optional("receiverOrg").map(FactInputs::party),
                input.list("shares").stream()
                        .map(share -> new Share(share.words("result"), share.decimal("percentage")))
                        .toList(),
                input.words("reason"));
    }

    static SiteReport site(Input input) {
        return new SiteReport(
                input.text("activity"),
                input.text("id"),
                input.words("name"),
                input.words("kind"),
                input.words("district"),
                input.words("result"),
                input.optionalDate("planned"),
                input.optionalDate("built"),
                input.optionalDate("operating"));
    }

    static TargetRevisionReport target(Input input) {
        return new TargetRevisionReport(
                input.text("activity"),
                input.text("indicator"),
                input.date("periodEnd"),
                input.decimal("value"),
                input.text("reason"),
                input.date("donorConsent"));
    }

    static EvidenceReport evidence(Input input) {
        return new EvidenceReport(
                input.text("activity"),
                input.text("indicator"),
                input.date("periodEnd"),
                input.text("title"),
                input.text("url"),
                input.text("category"));
    }

    static ExplanationReport explanation(Input input) {
        return new ExplanationReport(
                input.text("activity"),
                input.text("indicator"),
                input.date("periodEnd"),
                input.text("explanation"),
                input.text("action"));
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

    private static Party party(Input input) {
        return new Party(input.words("ref"), input.text("name"));
    }
}
