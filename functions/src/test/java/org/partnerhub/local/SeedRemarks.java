package org.partnerhub.local;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.partnerhub.model.Explanation;
import org.partnerhub.model.SriLanka;
import org.partnerhub.reporting.Notes;
import org.partnerhub.reporting.period.Objection;
import org.partnerhub.reporting.period.PeriodReason;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.store.Tables;

/** What is said beside the seed's figures, as if it had gone through the desk in its time. */
final class SeedRemarks {
    private static final String WRITER = "seed";
    private static final int DAYS_TO_SETTLE = 14;
    private static final ObjectReader ROWS = new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader());

    private final Tables tables;
    private final Map<ReportingPeriod, List<Objection>> objections = new HashMap<>();

    SeedRemarks(Tables tables) {
        this.tables = tables;
    }

    /** Keeps each explanation of a file as an approver has cleared it. */
    void explain(Path file) {
        rows(file).forEach(row -> explain(period(row), explanation(row)));
    }

    /** Takes each line of a file for an objection that nobody settled. */
    void reserve(Path file) {
        rows(file).forEach(row -> objections
                .computeIfAbsent(period(row), any -> new ArrayList<>())
                .add(objection(row)));
    }

    /** Those to a period. */
    List<Objection> objections(ReportingPeriod period) {
        return objections.getOrDefault(period, List.of());
    }

    private void explain(ReportingPeriod period, Explanation explanation) {
        Notes notes = new Notes(tables);
        tables.commit(notes.keep(period.activity(), period.organisation(), explanation, WRITER));
        notes.at(period.activity(), period.organisation(), explanation)
                .ifPresent(kept ->
                        tables.commit(List.of(notes.clear(period.activity(), period.organisation(), kept, true))));
    }

    private static Explanation explanation(Map<String, String> row) {
        return new Explanation(
                cell(row, "indicator"),
                LocalDate.parse(cell(row, "period_end")),
                cell(row, "explanation"),
                cell(row, "action"));
    }

    private static Objection objection(Map<String, String> row) {
        LocalDate madeOn = LocalDate.parse(cell(row, "made_on"));
        return new Objection(
                cell(row, "indicator"),
                madeOn.atTime(9, 0).atZone(SriLanka.TIME).toInstant(),
                madeOn.plusDays(DAYS_TO_SETTLE),
                Optional.of(cell(row, "indicator")),
                PeriodReason.of(cell(row, "reason")),
                Objection.State.OPEN);
    }

    private static ReportingPeriod period(Map<String, String> row) {
        return new ReportingPeriod(
                cell(row, "activity"), cell(row, "organisation"), LocalDate.parse(cell(row, "period_end")));
    }

    private static String cell(Map<String, String> row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    private static List<Map<String, String>> rows(Path file) {
        try {
            return ROWS.<Map<String, String>>readValues(file.toFile()).readAll();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
