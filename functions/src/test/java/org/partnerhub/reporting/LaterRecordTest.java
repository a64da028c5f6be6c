package org.partnerhub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.FileRefused;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.exchange.ImportReport;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Activity;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Language;
import org.partnerhub.store.Item;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.MemoryItems;
import org.partnerhub.store.StoreUnavailable;

/** A later record replaces what it states and leaves the rest of the earlier one, which is said. */
class LaterRecordTest {
    private static final String FILE =
            """
            <iati-activities version="2.03" xmlns:hub="urn:partnerhub:iati:1">
              <iati-activity hub:code="TEST">
                <iati-identifier>XM-DAC-47066-T.1</iati-identifier>
                <reporting-org ref="XM-DAC-47066" type="40"><narrative>IOM</narrative></reporting-org>
                <title><narrative xml:lang="en">%s</narrative></title>
                <activity-status code="2"/>
                %s
              </iati-activity>
            </iati-activities>
            """;
    private static final String PAYMENT =
            """
            <transaction><transaction-type code="3"/><transaction-date iso-date="2024-05-01"/>
            <value currency="USD" value-date="2024-05-01">%s</value></transaction>
            """;

    private final Path folder;
    private final MemoryItems items = new MemoryItems();
    private final ReportedActivities reported = new ReportedActivities(items, items);
    private final ActivitySample full = ActivitySample.with(
                    IndicatorSample.of("trained").quarter("2024Q1", 40))
            .site("well-1")
            .date("2", "2024-03-20")
            .budget("2024-04-01", "2025-03-31", "100")
            .booked("3", "2024-05-03", "10");

    LaterRecordTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void a_first_record_is_kept_as_it_is() {
        assertEquals(List.of(), reported.accept(full.made()));
        assertEquals(List.of(full.made()), reported.all());
    }

    @Test
    void lists_that_a_later_record_does_not_state_are_kept_and_named() {
        reported.accept(full.made());
        List<String> kept =
                reported.accept(ActivitySample.reported().titled("New").made());
        assertEquals(List.of("dates", "sites", "budgets", "transactions", "results"), kept);
        assertEquals(full.titled("New").made(), one());
    }

    @Test
    void lists_that_a_later_record_states_are_replaced_whole() {
        reported.accept(full.made());
        ActivitySample later = ActivitySample.with(
                        IndicatorSample.of("trained").quarter("2024Q1", 70).quarter("2024Q2", 30))
                .site("well-2")
                .date("2", "2024-04-01")
                .budget("2024-04-01", "2025-03-31", "200")
                .booked("3", "2024-05-03", "20");
        assertEquals(List.of(), reported.accept(later.made()));
        assertEquals(later.made(), one());
    }

    @Test
    void a_list_that_neither_states_is_not_named() {
        reported.accept(ActivitySample.reported().made());
        assertEquals(List.of(), reported.accept(ActivitySample.reported().made()));
    }

    @Test
    void a_code_that_a_later_record_does_not_state_is_kept() {
        reported.accept(ActivitySample.reported().made());
        reported.accept(ActivitySample.reported().withoutCode().made());
        assertEquals(Optional.of("TEST"), one().code());
    }

    @Test
    void records_of_different_activities_do_not_meet() {
        Activity one = full.made();
        reported.accept(one);
        take(FILE.replace("47066-T.1", "47066-T.2")
                .replace("\"TEST\"", "\"TEST-2\"")
                .formatted("Another", ""));
        assertEquals(2, reported.all().size());
        assertEquals(one, reported.all().get(0));
    }

    @Test
    void an_activity_with_the_code_of_another_is_refused_and_the_other_is_named() {
        Activity one = full.made();
        reported.accept(one);
        ImportReport report = take(FILE.replace("47066-T.1", "47066-T.2").formatted("Another", ""));
        assertEquals(List.of(), report.accepted());
        assertTrue(
                report.entries().stream()
                        .anyMatch(entry -> entry.kind() == ImportReport.Kind.REFUSED
                                && entry.message().contains("has the hub:code of XM-DAC-47066-T.1")),
                report.toString());
        assertEquals(one, one());
    }

    @Test
    void the_same_record_twice_changes_nothing() {
        reported.accept(full.made());
        List<Item> before = items.all();
        assertEquals(List.of(), reported.accept(full.made()));
        assertEquals(full.made(), one());
        assertEquals(before, items.all());
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        String file = FILE.formatted("A test", PAYMENT.formatted("10"));
        assertEquals(List.of(), take(file).entries(Kind.KEPT_FROM_BEFORE));
        Activity first = one();
        assertEquals(List.of(), take(file).entries(Kind.KEPT_FROM_BEFORE));
        assertEquals(first, one());
    }

    @Test
    void what_is_partly_made_up_stays_marked_until_all_of_it_is_stated_anew() {
        String madeUp = FILE.replace("hub:code=\"TEST\"", "hub:code=\"TEST\" hub:synthetic=\"true\"");
        take(madeUp.formatted("A test", PAYMENT.formatted("10")));
        assertTrue(one().synthetic());
        take(FILE.formatted("A test", ""));
        assertTrue(one().synthetic());
        take(FILE.formatted("A test", PAYMENT.formatted("10")));
        assertFalse(one().synthetic());
    }

    @Test
    void what_is_kept_is_said_in_the_report_of_the_file() {
        take(FILE.formatted("A test", PAYMENT.formatted("10")));
        ImportReport report = take(FILE.formatted("New", ""));
        assertEquals(List.of("XM-DAC-47066-T.1"), report.accepted());
        assertEquals(
                List.of(
                        "Line 1: XM-DAC-47066-T.1 does not state its transactions, so those of its earlier record stay."),
                report.entries(Kind.KEPT_FROM_BEFORE).stream()
                        .map(ImportReport.Entry::sentence)
                        .toList());
        assertEquals(Optional.of("New"), one().title().in(Language.EN));
        assertEquals(1, one().transactions().size());
    }

    @Test
    void a_file_that_is_refused_changes_nothing() {
        take(FILE.formatted("A test", PAYMENT.formatted("10")));
        List<Item> before = items.all();
        assertThrows(FileRefused.class, () -> take(FILE.formatted("New", "<unclosed>")));
        assertEquals(before, items.all());
    }

    @Test
    void a_change_of_somebody_else_at_the_same_moment_is_not_lost() {
        reported.accept(full.made());
        ItemWriter overtaken =
                new Overtaken(items, () -> reported.accept(full.titled("Theirs").made()), new AtomicBoolean());
        ReportedActivities slower = new ReportedActivities(items, overtaken);
        Activity mine = ActivitySample.reported().titled("Mine").made();
        assertThrows(StoreUnavailable.class, () -> slower.accept(mine));
        assertEquals(Optional.of("Theirs"), one().title().in(Language.EN));
    }

    @Test
    void a_first_record_at_the_same_moment_as_somebody_elses_is_not_taken_for_the_first() {
        Activity theirs = full.titled("Theirs").made();
        ItemWriter overtaken = new Overtaken(items, () -> reported.accept(theirs), new AtomicBoolean());
        Activity mine = ActivitySample.reported().titled("Mine").made();
        assertThrows(StoreUnavailable.class, () -> new ReportedActivities(items, overtaken).accept(mine));
        assertEquals(theirs, one());
    }

    /** Writes on, but something else happens just before the first write. */
    private record Overtaken(ItemWriter writer, Runnable event, AtomicBoolean happened) implements ItemWriter {

        @Override
        public boolean add(Item item) {
            if (!happened.getAndSet(true)) {
                event.run();
            }
            return writer.add(item);
        }

        @Override
        public boolean replace(Item item) {
            return writer.replace(item);
        }
    }

    private Activity one() {
        assertEquals(1, reported.all().size());
        return reported.all().get(0);
    }

    private ImportReport take(String text) {
        try {
            Path file = Files.writeString(folder.resolve("record.xml"), text);
            return new Intake(new IatiReader(CodeListReader.packaged().read()), reported).take(file);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
