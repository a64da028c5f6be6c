package org.partnerhub.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.HubClient;
import org.partnerhub.load.BulkImports;
import org.partnerhub.local.LocalContext;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.imports.ImportJob;
import org.partnerhub.reporting.imports.ImportJob.State;
import org.partnerhub.store.MemoryTables;

/** Operators are told of files that are refused whole, once each, without a word of them. */
final class ImportFunctionTest {
    private static final String HEADER = "indicator,case_number,date,sex,district,status,reason";
    private static final String REFUSED = "{\"level\":\"WARN\",\"fileRefused\":1}";

    private final Path folder;
    private final BulkImports imports;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    ImportFunctionTest(@TempDir Path folder) {
        this.folder = folder;
        this.imports = new BulkImports(new MemoryTables(), folder);
        imports.reported()
                .accept(ActivitySample.with(IndicatorSample.of("reached").unreported("2025Q1"))
                        .made());
    }

    @Test
    void a_file_that_cannot_be_read_is_noted_once_however_often_the_function_is_called() throws IOException {
        ImportJob job = bring("colour,taste\nred,C-4711\n");
        call();
        call();
        assertEquals(State.REFUSED, imports.now(job).state());
        assertEquals(HubClient.json(REFUSED), HubClient.json(lines()));
    }

    @Test
    void a_file_with_personal_data_is_noted_like_every_other_that_is_refused() throws IOException {
        ImportJob job = bring(HEADER + ",full name\nreached,C-4711,2025-02-03,F,LK51,SERVED,,Kumari\n");
        call();
        assertEquals(State.QUARANTINED, imports.now(job).state());
        assertEquals(HubClient.json(REFUSED), HubClient.json(lines()));
    }

    @Test
    void a_file_with_rows_that_are_refused_is_taken_and_nothing_is_noted() throws IOException {
        ImportJob job = bring(HEADER + "\nreached,C-4711,yesterday,F,LK51,SERVED,\n");
        call();
        assertEquals(State.CHECKED, imports.now(job).state());
        assertEquals("", lines());
    }

    private ImportJob bring(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("brought.csv"), content);
        return imports.bring(ActivitySample.IDENTIFIER, ActivitySample.IOM, file);
    }

    private void call() {
        OperatorLog operators = new OperatorLog(new PrintStream(log, true, StandardCharsets.UTF_8));
        new ImportFunction(imports.importer(imports.settings("one")), operators)
                .handleRequest(Map.of(), new LocalContext("test"));
    }

    private String lines() {
        return log.toString(StandardCharsets.UTF_8);
    }
}
