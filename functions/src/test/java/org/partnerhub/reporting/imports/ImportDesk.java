package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.partnerhub.audit.Chains;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Axis;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Measure;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.imports.ImportRequest.Format;
import org.partnerhub.reporting.imports.ImportRequest.Kind;
import org.partnerhub.reporting.ledger.Cells;
import org.partnerhub.reporting.ledger.Cube;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.reporting.period.ReportingPeriod;
import org.partnerhub.reporting.period.Standing;
import org.partnerhub.store.Change;
import org.partnerhub.store.Item;
import org.partnerhub.store.Json;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** A desk of ILO's in an activity with indicators of every kind, at which files are brought, ordered and recounted. */
final class ImportDesk {
    static final String ILO = ActivitySample.ILO;
    static final String ACTIVITY = ActivitySample.IDENTIFIER;
    static final String HEADER = "indicator,case_number,date,sex,district,status,reason\n";
    static final CodeLists LISTS = CodeListReader.packaged().read();

    final Tables tables;
    final MemoryUploads uploads = new MemoryUploads();
    final HandClock clock = new HandClock();
    final MemoryTables audited = new MemoryTables();
    final ImportJobs jobs;
    private final JobIds ids = new JobIds(clock, new Random(7));
    private final Path folder;

    ImportDesk(Tables tables, Path folder) {
        this.tables = tables;
        this.folder = folder;
        this.jobs = new ImportJobs(tables, clock);
        reported(tables).accept(activity());
    }

    static Activity activity() {
        return ActivitySample.reported()
                .result(
                        "R1",
                        ILO,
                        quarters("reached"),
                        quarters("ever").cumulative(),
                        quarters("visits").counting(CountBasis.EVENT),
                        quarters("victims").victims(),
                        quarters("share").measuredAs(Measure.PERCENTAGE),
                        quarters("mean").meanScoreOf("ever"),
                        quarters("rate").percentage("certified", "enrolled"),
                        quarters("laws").impersonal(),
                        quarters("stages").splitBy(Axis.SEX, Axis.STAGE))
                .result(
                        "R2",
                        ILO,
                        quarters("enrolled").cumulative().nested("training", 1),
                        quarters("certified").cumulative().nested("training", 2))
                .result("R3", ActivitySample.IOM, quarters("theirs"))
                .workingIn("LK11", "LK12", "LK21", "LK31", "LK41", "LK51", "LK52", "LK53", "LK61")
                .budget(
                        ILO,
                        "2024-01-01",
                        "2025-12-31",
                        new Amount(new BigDecimal("1000"), "USD", LocalDate.parse("2024-01-01")))
                .booked(ILO, "3", "2024-02-01", new Amount(new BigDecimal("10"), "USD", LocalDate.parse("2024-02-01")))
                .made();
    }

    private static IndicatorSample quarters(String code) {
        return IndicatorSample.of(code)
                .unreported("2025Q1")
                .unreported("2025Q2")
                .unreported("2025Q3");
    }

    static ReportedActivities reported(Tables tables) {
        return new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED));
    }

    /** The record as it is kept now. */
    Activity record() {
        return reported(tables).find(ACTIVITY).orElseThrow().activity();
    }

    Importer importer() {
        return importer("one", tables);
    }

    Importer importer(String owner, Tables through) {
        return importer(owner, through, Duration.ofMinutes(1));
    }

    Importer importer(String owner, Tables through, Duration lease) {
        return importer(owner, through, lease, tries -> {});
    }

    /** An importer that waits in this way when tables are busy. */
    Importer importer(String owner, Tables through, Duration lease, Ledger.Pause pause) {
        return new Importer(
                through,
                uploads,
                LISTS,
                reported(through),
                new Pseudonyms(organisation ->
                        ("a key for tests, long enough: " + organisation).getBytes(StandardCharsets.UTF_8)),
                new Ledger(through, pause),
                pause,
                Chains.in(audited, clock),
                clock,
                new ImportSettings(owner, folder, 10, 100_000, lease, ImportSettings.EXPECTED, Duration.ofDays(7)));
    }

    void run() {
        importer().run(Deadline.NONE);
    }

    ImportJob ask(Kind kind, Format format, boolean protection, Optional<String> lateReason) {
        ImportJob job = ImportJob.of(
                ids.next(),
                new ImportRequest(ACTIVITY, ILO, kind, format, clock.instant(), protection, lateReason, 100_000));
        commit(jobs.requested(job));
        return job;
    }

    ImportJob bring(Kind kind, String content) {
        return bring(kind, content, false, Optional.empty());
    }

    ImportJob bring(Kind kind, String content, boolean protection, Optional<String> lateReason) {
        ImportJob job = ask(kind, kind == Kind.IATI ? Format.XML : Format.CSV, protection, lateReason);
        uploads.put(job.uploadKey(), content);
        return job;
    }

    /** Brings participations and has them checked. */
    ImportJob checked(String rows) {
        ImportJob job = bring(Kind.PARTICIPATIONS, HEADER + rows);
        run();
        return now(job);
    }

    /** Brings a file, and has it checked and counted. */
    ImportJob applied(Kind kind, String content) {
        return applied(bring(kind, content));
    }

    ImportJob applied(ImportJob job) {
        run();
        order(job);
        run();
        return now(job);
    }

    /** Brings participations, and has them checked and counted. */
    ImportJob applied(String rows) {
        return applied(Kind.PARTICIPATIONS, HEADER + rows);
    }

    void order(ImportJob job) {
        commit(jobs.ordered(jobs.find(ILO, job.id()).orElseThrow()));
    }

    ImportJob now(ImportJob job) {
        return jobs.find(ILO, job.id()).orElseThrow().job();
    }

    void commit(List<Change> changes) {
        assertEquals(Outcome.COMMITTED, tables.commit(changes));
    }

    /** Locks a quarter, as 2025Q1. */
    void close(String quarter) {
        stand(quarter, PeriodState.RELEASED);
    }

    /** Hands a quarter in. */
    void submit(String quarter) {
        stand(quarter, PeriodState.SUBMITTED);
    }

    private void stand(String quarter, PeriodState state) {
        Standing standing = new Standing(state, Optional.empty(), Optional.empty(), false, List.of());
        ReportingPeriod period = new ReportingPeriod(ACTIVITY, ILO, IndicatorSample.end(quarter));
        tables.writer(Table.REPORTED).add(Item.first(period.key(), Json.write(standing)));
    }

    /** The problems as {@code 3 sex UNKNOWN_CODE}. */
    List<String> problems(ImportJob job) {
        return IntStream.rangeClosed(1, now(job).progress().pages())
                .mapToObj(page -> jobs.problems(now(job), page))
                .flatMap(List::stream)
                .map(problem -> problem.row() + " " + problem.column() + " " + problem.code())
                .toList();
    }

    /** The cells of an indicator without zeros, as {@code 2025-03-31 SEX=f;DISTRICT=LK51 2}. */
    List<String> cells(String indicator) {
        return cells(new Cube(ACTIVITY, ILO, "indicator " + indicator));
    }

    List<String> cells(Cube cube) {
        List<String> cells = new ArrayList<>();
        new Cells(tables).of(cube).forEach((quarter, amounts) -> new TreeMap<>(amounts.entrySet().stream()
                        .filter(amount -> amount.getValue().signum() != 0)
                        .collect(Collectors.toMap(
                                amount -> amount.getKey().toString(),
                                amount -> amount.getValue().stripTrailingZeros().toPlainString())))
                .forEach((cell, amount) -> cells.add(quarter + " " + cell + " " + amount)));
        return cells;
    }

    /** How many are counted in all cells of an indicator. */
    long total(String indicator) {
        return new Cells(tables)
                .of(new Cube(ACTIVITY, ILO, "indicator " + indicator)).values().stream()
                        .flatMap(amounts -> amounts.values().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .longValueExact();
    }

    /** Rows about this many people in the first quarter. */
    static String people(String indicator, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(person ->
                        indicator + ",CASE-" + person + ",2025-02-03," + (person % 2 == 0 ? "f" : "m") + ",LK51,,\n")
                .collect(Collectors.joining());
    }
}
