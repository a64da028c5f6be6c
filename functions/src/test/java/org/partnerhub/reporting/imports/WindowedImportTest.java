package org.partnerhub.reporting.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.load.BulkImports;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.reporting.Deadline;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Key;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.TablesAround;

/** However long a file is, no more of its rows are worked on at a time than a window holds. */
final class WindowedImportTest {
    private static final int WINDOW = 100;
    private static final int ROWS = 2_550;

    @Test
    void no_more_rows_are_looked_up_at_a_time_than_a_window_holds(@TempDir Path folder) throws Exception {
        Watched tables = new Watched(new MemoryTables(), new ArrayList<>());
        BulkImports imports = new BulkImports(tables, folder);
        imports.reported()
                .accept(ActivitySample.reported()
                        .result(
                                "R1",
                                ActivitySample.ILO,
                                IndicatorSample.of("reached").unreported("2025Q1"))
                        .made());
        ImportJob job = imports.bring(
                ActivitySample.IDENTIFIER, ActivitySample.ILO, Files.writeString(folder.resolve("f"), rows()));
        imports.importer(settings(folder)).run(Deadline.NONE);
        imports.order(job);
        imports.importer(settings(folder)).run(Deadline.NONE);
        List<Integer> expected = new ArrayList<>(Collections.nCopies(ROWS / WINDOW, WINDOW));
        expected.add(ROWS % WINDOW);
        assertEquals(expected, tables.lookedUp());
        assertEquals(ROWS, imports.now(job).application().accepted());
    }

    private static ImportSettings settings(Path folder) {
        return new ImportSettings(
                "one",
                folder,
                WINDOW,
                ImportSettings.MOST_BYTES,
                Duration.ofMinutes(1),
                ImportSettings.EXPECTED,
                Duration.ofDays(1));
    }

    private static String rows() {
        return IntStream.range(0, ROWS)
                .mapToObj(person -> "reached,CASE-" + person + ",2025-02-03,f,LK51\n")
                .collect(Collectors.joining("", "indicator,case_number,date,sex,district\n", ""));
    }

    /** Tables that note how many participations are looked up together. */
    private record Watched(Tables tables, List<Integer> lookedUp) implements TablesAround {

        @Override
        public ItemReader reader(Table table) {
            ItemReader reader = tables.reader(table);
            return new ItemReader() {
                @Override
                public Optional<Item> find(Key key, Consistency consistency) {
                    return reader.find(key, consistency);
                }

                @Override
                public List<Item> findAll(String partition, Consistency consistency) {
                    return reader.findAll(partition, consistency);
                }

                @Override
                public List<Item> findEach(Collection<Key> keys) {
                    lookedUp.add(keys.size());
                    return reader.findEach(keys);
                }
            };
        }
    }
}
