package org.partnerhub;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.partnerhub.exchange.RateReader;
import org.partnerhub.function.ImportFunction;
import org.partnerhub.function.MaintenanceFunction;
import org.partnerhub.function.PageConfiguration;
import org.partnerhub.function.PageFunction;
import org.partnerhub.function.QueryFunction;
import org.partnerhub.function.RandomPause;
import org.partnerhub.function.ReleaseFunction;
import org.partnerhub.function.ReleaseSweep;
import org.partnerhub.function.ReportFunction;
import org.partnerhub.graphql.contract.Contract;
import org.partnerhub.graphql.http.ShippedQueries;
import org.partnerhub.local.Dashboards;
import org.partnerhub.local.DevelopmentTokens;
import org.partnerhub.local.DevelopmentViewer;
import org.partnerhub.local.ErrorLines;
import org.partnerhub.local.FolderUploads;
import org.partnerhub.local.KeptSeed;
import org.partnerhub.local.LocalDesk;
import org.partnerhub.local.LocalDynamo;
import org.partnerhub.local.LocalEvents;
import org.partnerhub.local.LocalGateway;
import org.partnerhub.local.LocalParts;
import org.partnerhub.local.LocalTokens;
import org.partnerhub.local.LocalUploads;
import org.partnerhub.local.PortTaken;
import org.partnerhub.local.Route;
import org.partnerhub.local.Scratch;
import org.partnerhub.local.Seeding;
import org.partnerhub.local.TablesFile;
import org.partnerhub.local.TokenCheck;
import org.partnerhub.model.Rate;
import org.partnerhub.release.RecentPointer;
import org.partnerhub.release.Releaser;
import org.partnerhub.reporting.Maintenance;
import org.partnerhub.store.Tables;
import org.partnerhub.store.dynamo.DynamoItems;

/**
 * The hub on one machine: the same functions behind a small gateway on loopback, over a database in this process, with
 * the seed imported and released.
 */
public final class LocalHub implements AutoCloseable {
    private static final String UPLIFT = "XM-DAC-47066-UPLIFT";
    private static final String IOM = "XM-DAC-47066";
    private static final String ILO = "XM-DAC-41302";
    private static final String ISSUER = "http://127.0.0.1/local-user-pool";

    private final LocalDynamo database;
    private final LocalEvents events;
    private final LocalGateway gateway;
    private final Tables tables;

    /**
     * What a start depends on.
     *
     * @param home the project's folder
     * @param port where to listen; 0 for any that is free
     * @param data where to keep data between runs; in memory when empty
     * @param imports files to add to the seed
     * @param dashboards whose pages may ask the hub from a browser, beside its own
     * @param known documents that are taken for shipped at both doors
     * @param longestUnseen for how long a new release may go unseen in the reading room
     */
    public record Settings(
            Path home,
            int port,
            Optional<Path> data,
            List<Path> imports,
            Dashboards dashboards,
            Set<String> known,
            Duration longestUnseen) {

        /** With no page but the hub's own, no document but the shipped ones, and what is new seen at once. */
        public Settings(Path home, int port, Optional<Path> data, List<Path> imports) {
            this(home, port, data, imports, Dashboards.NONE, Set.of(), Duration.ZERO);
        }

        Path seed(String name) {
            return home.resolve("infra/seed").resolve(name);
        }
    }

    private LocalHub(LocalDynamo database, LocalEvents events, LocalGateway gateway, Tables tables) {
        this.tables = tables;
        this.database = database;
        this.events = events;
        this.gateway = gateway;
    }

    /** Starts a hub as the system properties {@code hub.data}, {@code hub.import}, {@code hub.dashboards} and the variable PORT say. */
    @SuppressWarnings("SystemExitOutsideMain")
    public static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            LocalHub hub = start(settings(System.getProperty("user.dir"), System.getenv()), Clock.systemUTC(), out);
            Runtime.getRuntime().addShutdownHook(new Thread(hub::close));
            Thread.currentThread().join();
        } catch (PortTaken | IllegalArgumentException | IOException problem) {
            out.println(problem.getMessage());
            System.exit(1);
        }
    }

    /**
     * Starts a hub and says how to use it.
     *
     * @throws PortTaken when another program listens there
     * @throws IOException when a file of the project or the data folder cannot be read
     */
    public static LocalHub start(Settings settings, Clock clock, PrintStream out) throws IOException {
        requireFree(settings.port());
        Contract.requirePreparedFrom(Files.readString(settings.home().resolve("schema/schema.graphqls")));
        out.println("Starting the database " + place(settings) + ".");
        LocalDynamo database = database(settings);
        TablesFile.read(settings.home().resolve("infra/tables.yaml")).createIn(database.client());
        AtomicInteger port = new AtomicInteger(settings.port());
        LocalParts parts = parts(settings, database, port::get, clock);
        ReleaseSweep releases = new ReleaseSweep(parts.tables(), releaser(parts, clock), parts.audit(), clock);
        List<String> refusals = seed(settings, parts, new Seeding(parts, releases, out::println), out);
        LocalEvents events = new LocalEvents(
                new ImportFunction(parts.importer(), LocalHub::failed),
                new ReleaseFunction(releases, parts.notices(), LocalHub::failed),
                LocalHub::failed);
        LocalHub hub = new LocalHub(database, events, gateway(settings, parts, events), parts.tables());
        port.set(hub.port());
        events.isTimeForMaintenance(new MaintenanceFunction(maintenance(parts), parts.seal(), new ErrorLines(out)));
        FirstVisit.to(new HubClient(hub.port()), UPLIFT);
        out.print(Greeting.of(hub.port(), refusals));
        return hub;
    }

    /** Where it listens. */
    public int port() {
        return gateway.port();
    }

    /** Where its database listens, for other processes of a test. */
    public URI database() {
        return database.endpoint();
    }

    /** What it keeps, on both sides of the wall: for tests that compare with what partners are told. */
    public Tables tables() {
        return tables;
    }

    @Override
    public void close() {
        gateway.close();
        events.close();
        database.close();
    }

    private static List<String> seed(Settings settings, LocalParts parts, Seeding seeding, PrintStream out) {
        if (!seeding.isNeeded()) {
            out.println("The data is there already; the seed is not imported again.");
        } else if (keptSeed(settings).restoreOr(parts.copy(), () -> plant(settings, parts, seeding, out))) {
            out.println(
                    "The seed was imported and released by an earlier start, and neither it nor the code has changed.");
        }
        List<String> refusals = seeding.importInDetail(settings.imports());
        out.println("Releasing what is new.");
        seeding.release();
        return refusals;
    }

    private static void plant(Settings settings, LocalParts parts, Seeding seeding, PrintStream out) {
        out.println("Importing the seed.");
        seeding.importBriefly(settings.seed("predecessor.xml"));
        seeding.importBriefly(settings.seed("uplift.xml"));
        seeding.importParticipations(UPLIFT, IOM, settings.seed("participations/livelihood.csv"));
        seeding.importParticipations(UPLIFT, ILO, settings.seed("participations/training.csv"));
        seeding.importParticipations(UPLIFT, ILO, settings.seed("participations/skilled-workers.csv"));
        seeding.say(settings.seed("explanations.csv"), settings.seed("reservations.csv"));
        seeding.takeOverAll();
        out.println("Releasing it, which takes a while.");
        seeding.releaseInTime(clock -> releaser(parts, clock));
    }

    private static KeptSeed keptSeed(Settings settings) {
        return new KeptSeed(
                settings.home().resolve("target/hub"),
                List.of(
                        settings.home().resolve("infra/seed"),
                        settings.home().resolve("infra/tables.yaml"),
                        place(QueryFunction.class),
                        place(LocalHub.class)));
    }

    /** Where a class was compiled to. */
    private static Path place(Class<?> known) {
        try {
            return Path.of(
                    known.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException problem) {
            throw new IllegalStateException("the class lies nowhere that can be named", problem);
        }
    }

    private static LocalParts parts(Settings settings, LocalDynamo database, IntSupplier port, Clock clock)
            throws IOException {
        Path folder = settings.data().isPresent()
                ? Files.createDirectories(settings.data().get().resolve("files"))
                : Scratch.named("hub").folder();
        SecureRandom random = new SecureRandom();
        FolderUploads uploads = new FolderUploads(folder.resolve("uploads"), port, clock, random);
        List<Rate> rates = RateReader.read(settings.seed("rates.csv"));
        return new LocalParts(database, uploads, folder, rates, random, clock);
    }

    private static Releaser releaser(LocalParts parts, Clock clock) {
        DynamoItems released = new DynamoItems(parts.database().client(), "released");
        return new Releaser(released, released, parts.decisions(), parts.control(), parts.rates(), clock);
    }

    private static Maintenance maintenance(LocalParts parts) {
        return new Maintenance(
                parts.tables(), RandomPause.ofWork(), parts.audit(), parts.clock(), MaintenanceFunction.FIVE_YEARS);
    }

    private static LocalGateway gateway(Settings settings, LocalParts parts, LocalEvents events) {
        DevelopmentTokens tokens = new DevelopmentTokens(ISSUER, parts.clock(), parts.random());
        TokenCheck check = new TokenCheck(tokens.keys(), ISSUER, Set.of(LocalTokens.CLIENT), parts.clock());
        QueryFunction query = new QueryFunction(
                new RecentPointer(
                        new DynamoItems(parts.database().client(), "released"),
                        settings.longestUnseen(),
                        Clock.systemUTC()),
                LocalHub::failed,
                ShippedQueries.load().and(settings.known()),
                clockOfQueries(settings));
        ReportFunction report = new ReportFunction(
                parts.workplace(),
                LocalHub::failed,
                ShippedQueries.load().and(settings.known()),
                clockOfQueries(settings));
        PageFunction page = new PageFunction(configuration());
        List<Route> routes = List.of(
                Route.guarded("ANY", "/graphql", query::handleRequest),
                Route.guarded("POST", "/reporting/graphql", new LocalDesk(report::handleRequest, events::happened)),
                Route.open("GET", "/local/tokens/{proxy+}", new LocalTokens(tokens)),
                Route.open(
                        "PUT", "/local/uploads/{proxy+}", new LocalUploads(parts.uploads(), key -> events.happened())));
        return new LocalGateway(
                settings.port(),
                Stream.of(routes, read(page), asked(page, settings.dashboards()))
                        .flatMap(List::stream)
                        .toList(),
                check,
                settings.dashboards());
    }

    /** By which the page and health are read. */
    private static List<Route> read(PageFunction page) {
        return Stream.of("/", "/health", "/graphiql", "/graphiql/{proxy+}", "/page/{proxy+}")
                .flatMap(path -> Stream.of(
                        Route.open("GET", path, page::handleRequest), Route.open("HEAD", path, page::handleRequest)))
                .toList();
    }

    /** By which a browser asks leave for a dashboard, if one is named. */
    private static List<Route> asked(PageFunction page, Dashboards dashboards) {
        return dashboards.origins().isEmpty()
                ? List.of()
                : List.of(Route.open("OPTIONS", "/graphql", page::handleRequest));
    }

    /** Where more is known than is shipped, such as a census of all fields, that may take as long as it does on any machine. */
    private static Clock clockOfQueries(Settings settings) {
        return settings.known().isEmpty() ? Clock.systemUTC() : Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    }

    private static void failed(Throwable failure) {
        System.err.println("The hub failed: " + failure);
    }

    private static PageConfiguration configuration() {
        return new PageConfiguration(
                UPLIFT,
                DevelopmentViewer.ALL.stream()
                        .map(viewer -> new PageConfiguration.LocalViewer(viewer.name(), viewer.tokenPath()))
                        .toList(),
                Optional.empty(),
                ShippedQueries.load().names());
    }

    private static LocalDynamo database(Settings settings) throws IOException {
        if (settings.data().isEmpty()) {
            return LocalDynamo.inMemory();
        }
        return LocalDynamo.in(settings.data().get());
    }

    private static String place(Settings settings) {
        return settings.data().map(folder -> "in " + folder).orElse("in memory");
    }

    private static void requireFree(int port) throws IOException {
        try (ServerSocket probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            probe.setReuseAddress(true);
        } catch (java.net.BindException taken) {
            throw new PortTaken(port, taken);
        }
    }

    private static Settings settings(String home, Map<String, String> environment) {
        return new Settings(
                Path.of(System.getProperty("hub.home", home)),
                port(environment.getOrDefault("PORT", "8080")),
                Optional.ofNullable(System.getProperty("hub.data")).map(Path::of),
                Arrays.stream(System.getProperty("hub.import", "").split(","))
                        .filter(file -> !file.isBlank())
                        .map(String::strip)
                        .map(Path::of)
                        .toList(),
                Dashboards.named(System.getProperty("hub.dashboards", "")),
                Set.of(),
                QueryFunction.LONGEST_UNSEEN);
    }

    private static int port(String text) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > 65_535) {
            throw new IllegalArgumentException("PORT must be a number from 0 to 65535, not " + text + ".");
        }
        return Integer.parseInt(text);
    }
}
