package org.partnerhub.reporting.facts;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Evidence;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.period.Actor;
import org.partnerhub.store.Tables;

/**
 * Attaches documents to what was reported; the same address again, for the same indicator and period, replaces title and
 * category. They stay at the desk until an
 * approver has cleared them.
 *
 * @param personal whether a text seems to hold what identifies a person
 */
public record Evidences(Tables tables, ReportedActivities activities, CodeLists lists, Predicate<String> personal) {
    private static final int LONGEST_TITLE = 300;
    private static final String LIST = "DocumentCategory";

    /** Plans to attach a document. */
    public Attempt<Evidence> attach(Actor actor, EvidenceReport report) {
        return Own.of(actor, activities, report.activity(), own -> checked(own, report));
    }

    private Attempt<Evidence> checked(Own own, EvidenceReport report) {
        own.period(own.indicator(report.indicator()), report.periodEnd());
        Words words = new Words(personal);
        EvidenceAddress address = new EvidenceAddress(report.url());
        Code category = new Code(LIST, report.category());
        return new Problems()
                .with(words.error("title", report.title(), Words.FEWEST, LONGEST_TITLE))
                .with(address.error())
                .unless(!isPersonal(address), "url", "PERSONAL_DATA", "This address seems to identify a person.")
                .unless(
                        lists.find(category).isPresent(),
                        "category",
                        "UNKNOWN_CODE",
                        "This is no code of the list " + LIST + ".")
                .orElse(() -> done(own, evidence(report, address.address().orElseThrow(), category)));
    }

    private boolean isPersonal(EvidenceAddress address) {
        return address.address()
                .filter(kept -> personal.test(kept) || personal.test(decoded(kept)))
                .isPresent();
    }

    private static String decoded(String address) {
        return URLDecoder.decode(address, StandardCharsets.UTF_8);
    }

    private static Evidence evidence(EvidenceReport report, String address, Code category) {
        return new Evidence(
                report.indicator(), report.periodEnd(), report.title().strip(), address, category);
    }

    private Attempt<Evidence> done(Own own, Evidence evidence) {
        return new Remarking(tables).kept(own, evidence);
    }
}
