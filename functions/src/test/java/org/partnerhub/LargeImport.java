package org.partnerhub;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.load.BulkImports;
import org.partnerhub.load.MeasuredProcess;
import org.partnerhub.load.SeedRows;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.local.Scratch;
import org.partnerhub.reporting.Intake;
import org.partnerhub.reporting.imports.ImportJob;

/**
 * Has files of {@code rows} rows and of a tenth of them imported by processes of little memory ({@code heap}), to see that it
 * does not grow with the file. The files are checked whole; {@code applied} says how many rows the largest has that is
 * counted too, which takes far longer.
 */
public final class LargeImport {
    private static final int ROWS = Integer.getInteger("rows", 1_000_000);
    private static final int APPLIED = Integer.getInteger("applied", 100_000);
    private static final String HEAP = System.getProperty("heap", "256m");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final LocalDynamo database;
    private final Path folder;
    private final BulkImports imports;

    private LargeImport(LocalDynamo database, Path folder) {
        this.database = database;
        this.folder = folder;
        this.imports = BulkImports.into(database.client(), folder);
    }

    /** Runs it and prints a line for each file that was checked or counted. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        try (LocalDynamo database = LocalDynamo.withTables()) {
            new LargeImport(database, Scratch.named("large").folder()).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        new Intake(new IatiReader(CodeListReader.packaged().read()), imports.reported()).take(SeedRows.RECORD);
        imported(ROWS / 10);
        imported(ROWS);
    }

    private void imported(int rows) throws IOException, InterruptedException {
        Path file = SeedRows.write(folder.resolve("rows.csv"), rows, rows);
        out.printf(Locale.ROOT, "A file of %,d rows, %.1f MB:%n", rows, Files.size(file) / 1e6);
        ImportJob job = imports.bring(SeedRows.ACTIVITY, SeedRows.ORGANISATION, file);
        MeasuredProcess.run(database.endpoint(), folder, job, HEAP);
        if (rows <= APPLIED) {
            imports.order(job);
            MeasuredProcess.run(database.endpoint(), folder, job, HEAP);
        }
    }
}
