package org.partnerhub.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.partnerhub.disclosure.Audit;
import org.partnerhub.release.DisclosureRecord.DeeperCell;

/**
 * What the last gate did with one system.
 *
 * @param day the last day that the counts cover
 * @param programs linear programs solved
 * @param batches of them, those that looked at many cells at once
 * @param rounds of repair
 * @param pivots of the simplex method, all programs together
 * @param hits claims found refuted
 * @param repaired of them, those that withholding more made possible again
 * @param witnesses tables found that witness a claim
 * @param looksDeeper whether it was looked for cells one axis deeper than the plan
 * @param deeper those of them that are proved to hold few persons, and not none; nothing is withheld for them
 */
public record GateReport(
        String system,
        LocalDate day,
        int programs,
        int batches,
        int rounds,
        long pivots,
        int hits,
        int repaired,
        int witnesses,
        boolean looksDeeper,
        List<DeeperCell> deeper) {

    /** Copies the cells. */
    public GateReport {
        deeper = List.copyOf(deeper);
    }

    static GateReport of(String system, SystemDecision decision) {
        Audit.Report report = decision.report();
        return new GateReport(
                system,
                decision.day(),
                report.programs(),
                report.batches(),
                report.rounds(),
                report.pivots(),
                report.hits(),
                report.repaired(),
                report.witnesses(),
                decision.deeper().isPresent(),
                decision.deeper().stream()
                        .flatMap(Collection::stream)
                        .map(DeeperCell::of)
                        .toList());
    }
}
