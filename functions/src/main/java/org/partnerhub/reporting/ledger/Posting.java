package org.partnerhub.reporting.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partnerhub.model.Cell;

/**
 * What is added to a cell.
 *
 * @param periodEnd the last day of the period that it was posted in, which was open then
 * @param amount 1 for a person who is counted, -1 for one who is no longer; any number for an aggregate row
 */
public record Posting(LocalDate periodEnd, Cell cell, BigDecimal amount) {

    private record Place(LocalDate periodEnd, Cell cell) {}

    /** One posting for each period and cell, those that come to nothing included. */
    static List<Posting> merged(Stream<Posting> postings) {
        Map<Place, BigDecimal> sums = new LinkedHashMap<>();
        postings.forEach(posting ->
                sums.merge(new Place(posting.periodEnd(), posting.cell()), posting.amount(), BigDecimal::add));
        return sums.entrySet().stream()
                .map(sum -> new Posting(sum.getKey().periodEnd(), sum.getKey().cell(), sum.getValue()))
                .toList();
    }

    /** As {@link #merged}, without those that come to nothing. */
    static List<Posting> net(Stream<Posting> postings) {
        return merged(postings).stream()
                .filter(posting -> posting.amount().signum() != 0)
                .toList();
    }
}
