package org.partnerhub.reporting.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.partnerhub.reporting.facts.FactDesk.REPORTER;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.model.Transaction;
import org.partnerhub.reporting.facts.ActualReport.ReportedActual;
import org.partnerhub.reporting.ledger.Sequences;
import org.partnerhub.store.Racers;
import org.partnerhub.store.Tables;

/** A thousand copies of one mutation, sent by many threads at once. */
final class ThousandCopies {
    private static final int THREADS = 50;
    private static final int COPIES = 20;

    private ThousandCopies() {}

    /** One that could be done again, and would then have another sequence. */
    static void proveActual(Tables tables) {
        FactDesk desk = desk(tables);
        ActualOf report = ActualOf.indicator("1.1", "2024Q3").part("SEX=f", "7").part("SEX=m", "5");
        Asked asked = new Asked(REPORTER, "reportActual", "copies", Map.of("value", "12"));
        TypeReference<ReportedActual> type = new TypeReference<>() {};
        Once once = once(tables);
        assertSame(sent(() -> once.answer(asked, type, () -> desk.actuals().report(REPORTER, report.made()))));
        report.assertTold(desk, " 12", "SEX=f 7", "SEX=m 5");
        assertEquals(
                2,
                new Sequences(tables)
                        .next(FactDesk.ACTIVITY, ActivitySample.IOM)
                        .number());
    }

    /** One that is refused when it was done before. */
    static void proveTransaction(Tables tables) {
        FactDesk desk = desk(tables);
        TransactionReport report = TransactionOf.ref("A-1").made();
        Asked asked = new Asked(REPORTER, "recordTransaction", "copies", Map.of("ref", "A-1"));
        TypeReference<Transaction> type = new TypeReference<>() {};
        Once once = once(tables);
        assertSame(sent(() -> once.answer(asked, type, () -> desk.transactions().record(REPORTER, report))));
        assertEquals(1, desk.record().transactions().size());
    }

    /** By the clock of today, since a database forgets what was to be remembered until a day that is past. */
    private static Once once(Tables tables) {
        return new Once(tables, Clock.systemUTC(), tries -> {});
    }

    private static FactDesk desk(Tables tables) {
        return FactDesk.over(
                tables, ActivitySample.with(IndicatorSample.of("1.1").unreported("2024Q3")));
    }

    private static <T> void assertSame(List<Answer<T>> answers) {
        assertEquals(THREADS * COPIES, answers.size());
        assertEquals(List.of(), answers.get(0).errors());
        assertEquals(1, Set.copyOf(answers).size());
    }

    private static <T> List<T> sent(Supplier<T> once) {
        return Racers.race(THREADS, thread -> IntStream.range(0, COPIES)
                        .mapToObj(copy -> once.get())
                        .toList())
                .stream()
                .flatMap(List::stream)
                .toList();
    }
}
