package org.partnerhub.exchange.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.SortedMap;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;

/**
 * One count as a row, or a cell of a row with several columns of counts, states it.
 *
 * @param row the row's number as the spreadsheet shows it
 * @param column {@code value}, or the column's HXL tag, as {@code #affected+age_18_24+f}
 * @param indicator one of the organisation's own; whether the reporter may report it is the caller's duty to check, above
 *     all where it counts victims of trafficking
 * @param period one of the indicator's periods; whether it is open is not checked
 * @param categories of the indicator's axes alone; what neither row nor column says is left out
 * @param value never negative; whole where persons, households, entities or events are counted
 * @param reason why a count comes late or is corrected, at most 500 characters
 */
public record CountRow(
        long row,
        String column,
        Indicator indicator,
        Period period,
        SortedMap<Axis, Code> categories,
        BigDecimal value,
        Optional<String> reason) {}
