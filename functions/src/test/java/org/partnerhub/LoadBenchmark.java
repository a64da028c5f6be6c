package org.partnerhub;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.partnerhub.load.Asking;
import org.partnerhub.load.HubProcess;
import org.partnerhub.load.Latencies;
import org.partnerhub.load.LoadReport;
import org.partnerhub.load.PartnerQuestions;

/**
 * Asks a hub in a process of its own what partners ask, at times fixed in advance, and prints how long it took, from when each
 * request was due, whether every answer was right, and what the hub needed. System properties: {@code seconds}; {@code rate}, the
 * requests of partners in a second; {@code hostile}, the hostile requests in a second beside them; {@code heap}, the hub's most
 * memory; {@code limits}, whether it ends with 1 also when only a limit of time or memory is not met, and not just for a failure.
 *
 * <p>Every question has been asked before the load begins: what the hub keeps of its answers, it has. The look at the heap in the
 * middle makes the hub stand still for some tenths of a second, which counts.
 */
public final class LoadBenchmark {
    private static final int SECONDS = Integer.getInteger("seconds", 600);
    private static final int RATE = Integer.getInteger("rate", 300);
    private static final int HOSTILE = Integer.getInteger("hostile", 0);
    private static final String HEAP = System.getProperty("heap", "512m");
    private static final boolean LIMITS = !System.getProperty("limits", "true").equals("false");
    private static final Path LOG = Path.of("target/load/hub.log");

    private final LoadReport report = new LoadReport(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    private final HubProcess hub;
    private final Asking partners;
    private final Asking strangers;

    private LoadBenchmark(HubProcess hub) {
        this.hub = hub;
        this.partners = Asking.of(new HubClient(hub.port()));
        this.strangers = Asking.of(new HubClient(hub.port()));
    }

    /** Runs it, and ends with 1 when anything failed. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) throws IOException {
        boolean isGood;
        try (HubProcess hub = HubProcess.start(LocalHub.class, HEAP, LOG)) {
            isGood = new LoadBenchmark(hub).run();
        }
        System.exit(isGood ? 0 : 1);
    }

    private boolean run() {
        report.heading();
        PartnerQuestions questions = new PartnerQuestions(new HubClient(hub.port()));
        long begun = System.nanoTime();
        Latencies first = partners.onceEach(questions.all());
        report.line("first answers", since(begun), first, partners.answers().failed());
        boolean isWithinLimits = load(questions);
        report.failures(partners.answers());
        report.failures(strangers.answers());
        boolean isRight = partners.answers().failed() + strangers.answers().failed() == 0;
        return report.verdict("no failures", isRight) && (isWithinLimits || !LIMITS);
    }

    private boolean load(PartnerQuestions questions) {
        long before = partners.answers().failed();
        long heapBefore = hub.liveBytes();
        Duration cpu = hub.cpu();
        long begun = System.nanoTime();
        CompletableFuture<Long> middle = CompletableFuture.supplyAsync(hub::liveBytes, halfway());
        CompletableFuture<Latencies> hostile = CompletableFuture.supplyAsync(() -> strangers.hostile(HOSTILE, SECONDS));
        Latencies honest = partners.partners(questions, RATE, SECONDS);
        report.line("partners", since(begun), honest, partners.answers().failed() - before);
        report.line("hostile", since(begun), hostile.join(), strangers.answers().failed());
        Duration used = hub.cpu().minus(cpu);
        List<Long> heap = List.of(heapBefore, middle.join(), hub.liveBytes());
        report.hub(used, honest.count() + hostile.join().count(), heap);
        return report.isWithinLimits(honest, HOSTILE > 0, heap);
    }

    private static Executor halfway() {
        return CompletableFuture.delayedExecutor(SECONDS / 2, TimeUnit.SECONDS);
    }

    private static Duration since(long begun) {
        return Duration.ofNanos(System.nanoTime() - begun);
    }
}
