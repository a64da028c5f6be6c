package org.partnerhub.exchange.sheet;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;

/** Makes participations of rows. */
record ParticipationReading(OwnIndicators indicators, CategoryCells categories, RowSink<ParticipationRow> sink)
        implements RowReading {

    @Override
    public void read(Row row) {
        Optional<Indicator> indicator = indicators.ofParticipations(row.cell(Field.INDICATOR));
        Optional<String> caseNumber = new NameCell(row.cell(Field.CASE_NUMBER)).caseNumber();
        Optional<LocalDate> date = new DateCell(row.cell(Field.DATE)).required();
        Optional<Boolean> withdrawn = withdrawn(row.cell(Field.STATUS));
        Optional<String> reason = row.reason();
        indicator.ifPresent(found -> complete(row, found, caseNumber, date, withdrawn, reason));
        row.problems().forEach(sink::refuse);
    }

    private void complete(
            Row row,
            Indicator indicator,
            Optional<String> caseNumber,
            Optional<LocalDate> date,
            Optional<Boolean> withdrawn,
            Optional<String> reason) {
        SortedMap<Axis, Code> stated = categories.read(row, indicator);
        Optional<Period> period = date.flatMap(day -> new PeriodCell(row, indicator).holding(day));
        Optional<String> event = event(row, indicator);
        if (row.isGood()) {
            sink.accept(new ParticipationRow(
                    row.number(),
                    indicator,
                    caseNumber.orElseThrow(),
                    date.orElseThrow(),
                    period.orElseThrow(),
                    stated,
                    event,
                    withdrawn.orElseThrow(),
                    reason));
        }
    }

    private static Optional<String> event(Row row, Indicator indicator) {
        return indicator.countBasis() == CountBasis.EVENT
                ? new NameCell(row.cell(Field.EVENT)).eventNumber()
                : Optional.empty();
    }

    private static Optional<Boolean> withdrawn(Cell status) {
        return switch (status.text().toLowerCase(Locale.ROOT)) {
            case "", "counted" -> Optional.of(false);
            case "withdrawn" -> Optional.of(true);
            default -> status.refuse(ProblemCode.UNKNOWN_CODE, "Write counted or withdrawn, or leave the cell empty.");
        };
    }
}
