package org.partnerhub.laboratory;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.LocalHub;
import org.partnerhub.runtime.Aws;
import org.partnerhub.runtime.FunctionEnvironment;
import org.partnerhub.runtime.FunctionProcess;
import org.partnerhub.runtime.Relay;

/**
 * Measures what answers cost, on Java 25, in processes that are started as Lambda starts them, one processor and 1,769 MB for each, beside the
 * {@link Floor} in the same run, in turns. What it prints goes to {@code target/laboratory} as Markdown too, and every single
 * measurement as JSON.
 *
 * <p>The system properties {@code rounds}, {@code starts} (of each function, for what is cold), {@code warm} (answers before anything warm is
 * measured) and {@code block} (answers of which one measurement is the mean) say how long it takes.
 */
public final class Laboratory {
    /** Lambda leaves a function of 1,769 MB about 85 % of them for its heap. */
    static final List<String> MEMORY = List.of("-Xmx1503m");

    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int STARTS = Integer.getInteger("starts", 3);
    private static final int WARM = Integer.getInteger("warm", 500);
    private static final int BLOCK = Integer.getInteger("block", 150);
    private static final Path HUB_JAR = Path.of("target/hub-in-an-image.jar");
    private static final Path FOLDER = Path.of("target/laboratory");

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Results results = new Results();
    private final ColdStarts coldStarts = new ColdStarts(results);
    private final WarmAnswers warmAnswers;
    private final Artefacts artefacts = Artefacts.onProcessor(lastProcessor(), MEMORY);
    private final LocalHub local;
    private final Map<String, String> environment;
    private final Subject hub;
    private final Subject floor;

    private Laboratory(LocalHub local, Aws aws) throws IOException {
        this.local = local;
        this.warmAnswers =
                new WarmAnswers(results, NewReleases.copied(local.tables(), WarmAnswers.RELEASES), WARM, BLOCK);
        this.environment = aws.environment(FunctionEnvironment.QUERY);
        this.hub = new Subject("hub", artefacts.hub(), environment);
        Subject bare = new Subject("floor", artefacts.floor(), environment);
        this.floor = bare.with("floor", "FLOOR_PLANS", plans(bare).toString());
    }

    /** Starts a hub with the seed, and measures. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        LocalHub.Settings settings = new LocalHub.Settings(Path.of(""), 0, Optional.empty(), List.of());
        PrintStream unheard = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        try (LocalHub hub = LocalHub.start(settings, Clock.systemUTC(), unheard);
                Aws aws = new Aws(hub.database())) {
            new Laboratory(hub, aws).run();
        }
    }

    private void run() throws IOException, InterruptedException {
        Subject cached = cached();
        Subject restored = hub.with(Report.RESTORED, "AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");
        for (int round = 1; round <= ROUNDS; round++) {
            for (Workload workload : Workload.all()) {
                out.println("round " + round + " of " + ROUNDS + ": " + workload.name());
                coldStarts.inTurns(workload, List.of(hub, floor, cached), STARTS);
                coldStarts.restored(workload, restored, STARTS);
                warmAnswers.inTurns(workload, hub, floor);
            }
        }
        results.write(FOLDER.resolve("results.json"));
        String report = new Report(results).text();
        Files.writeString(FOLDER.resolve("results.md"), report);
        out.println(report);
    }

    /** The hub with a cache of classes, which is made anew. */
    private Subject cached() throws IOException {
        Archive archive = Archive.of(artefacts.ofJars(HUB_JAR), FOLDER.toAbsolutePath());
        archive.make(environment, Workload.all());
        return new Subject(Report.CACHED, archive.used(), environment);
    }

    /** What the hub reads and says, for the floor to read and say. */
    private Path plans(Subject bare) throws IOException {
        ObjectNode plans = new JsonMapper().createObjectNode();
        for (Workload workload : Workload.all()) {
            try (Relay relay = new Relay(local.database());
                    Aws seen = new Aws(relay.endpoint());
                    FunctionProcess function =
                            FunctionProcess.start(hub.launch(), seen.environment(FunctionEnvironment.QUERY))) {
                String answer = function.answer(workload.event());
                JsonNode plan = Plan.of(relay.taken(), answer);
                plans.set(workload.body(), plan);
                function.answer(workload.event());
                results.add(workload.name(), "hub", "calls", relay.taken().size());
                results.add(
                        workload.name(), "floor", "calls", plan.path("steps").size());
                results.add(workload.name(), "floor", "items", Plan.items(plan));
                results.add(workload.name(), "hub", "leaves", Plan.leaves(plan.path("answer")));
                results.add(workload.name(), "hub", "answer bytes", answer.length());
                results.add(workload.name(), "hub", "package MB", Artefacts.megabytes(hub.launch()));
                results.add(workload.name(), "floor", "package MB", Artefacts.megabytes(bare.launch()));
            }
        }
        Path file = artefacts.folder().resolve("plans.json");
        Files.writeString(file, plans.toString());
        return file;
    }

    private static int lastProcessor() {
        return Runtime.getRuntime().availableProcessors() - 1;
    }
}
