package org.partnerhub.exchange.sheet;

import java.util.Optional;

/** Makes case numbers of rows. */
record CaseReading(RowSink<CaseRow> sink) implements RowReading {

    @Override
    public void read(Row row) {
        Optional<String> caseNumber = new NameCell(row.cell(Field.CASE_NUMBER)).caseNumber();
        if (row.isGood()) {
            sink.accept(new CaseRow(row.number(), caseNumber.orElseThrow()));
        }
        row.problems().forEach(sink::refuse);
    }
}
