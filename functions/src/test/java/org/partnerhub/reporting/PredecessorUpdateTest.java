package org.partnerhub.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.exchange.ImportReport;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Budget;
import org.partnerhub.model.Transaction;
import org.partnerhub.store.MemoryItems;

/** The record that IOM published of the project before UPLIFT, taken in on top of the seed, as its owner will do it. */
class PredecessorUpdateTest {
    private static final Path SEED = Path.of("infra", "seed", "predecessor.xml");
    private static final Path PUBLISHED = Path.of("..", "shared", "data", "iom_lk_RR.0206_predecessor.xml");
    private static final String IDENTIFIER = "XM-DAC-47066-RR.0206";
    private static final BigDecimal SUM = new BigDecimal("1705396.40");

    private final MemoryItems items = new MemoryItems();
    private final ReportedActivities reported = new ReportedActivities(items, items);
    private final Intake intake =
            new Intake(new IatiReader(CodeListReader.packaged().read()), reported);

    @BeforeEach
    void both_records_are_at_hand() {
        Assumptions.assumeTrue(Files.exists(PUBLISHED), "the published record is not at hand");
    }

    @Test
    void the_sites_and_results_of_the_seed_stay() {
        Activity seed = activityAfter(SEED);
        Activity both = activityAfter(PUBLISHED);
        assertEquals(22, both.sites().size());
        assertEquals(seed.sites(), both.sites());
        assertTrue(both.results().size() > 0);
        assertEquals(seed.results(), both.results());
    }

    @Test
    void what_stays_is_still_marked_as_partly_made_up() {
        assertTrue(activityAfter(SEED).synthetic());
        assertTrue(activityAfter(PUBLISHED).synthetic());
    }

    @Test
    void what_stays_is_reported() {
        intake.take(SEED);
        ImportReport report = intake.take(PUBLISHED);
        assertEquals(List.of(IDENTIFIER), report.accepted());
        List<String> sentences = report.entries(Kind.KEPT_FROM_BEFORE).stream()
                .map(ImportReport.Entry::message)
                .toList();
        Stream.of("sites", "results")
                .map(part -> "does not state its " + part + ", so those of its earlier record stay")
                .forEach(sentence -> assertTrue(sentences.contains(sentence), sentence));
    }

    @Test
    void the_money_is_there_once() {
        intake.take(SEED);
        Activity both = activityAfter(PUBLISHED);
        assertEquals(1, both.transactions().size());
        Transaction commitment = both.transactions().get(0);
        assertEquals("11", commitment.transactionType().code());
        assertEquals(LocalDate.of(2021, 4, 1), commitment.transactionDate());
        assertIsTheSum(commitment.value());
        assertEquals(1, both.budgets().size());
        Budget budget = both.budgets().get(0);
        assertIsTheSum(budget.value());
    }

    @Test
    void the_published_record_twice_is_as_good_as_once() {
        intake.take(SEED);
        Activity once = activityAfter(PUBLISHED);
        assertEquals(once, activityAfter(PUBLISHED));
    }

    @Test
    void the_seed_after_the_published_record_has_the_same_money() {
        intake.take(PUBLISHED);
        Activity both = activityAfter(SEED);
        assertEquals(1, both.transactions().size());
        assertEquals(1, both.budgets().size());
        assertEquals(22, both.sites().size());
    }

    @Test
    void the_name_that_releases_are_cited_by_does_not_change() {
        assertEquals(Optional.of("RR.0206"), activityAfter(SEED).code());
        assertEquals(Optional.of("RR.0206"), activityAfter(PUBLISHED).code());
    }

    private Activity activityAfter(Path file) {
        intake.take(file);
        assertEquals(1, reported.all().size());
        assertEquals(IDENTIFIER, reported.all().get(0).iatiIdentifier());
        return reported.all().get(0);
    }

    private static void assertIsTheSum(Amount amount) {
        assertEquals("USD", amount.currency());
        assertEquals(0, SUM.compareTo(amount.value()), amount::toString);
    }
}
