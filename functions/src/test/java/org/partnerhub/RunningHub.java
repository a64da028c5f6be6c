package org.partnerhub;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.partnerhub.local.Dashboards;
import org.partnerhub.partners.CensusQuery;

/** A hub in memory with the seed, and a client of it. Pages of {@link #DASHBOARD} may ask it. */
record RunningHub(LocalHub hub, HubClient client) implements AutoCloseable {
    private static final String DASHBOARD = "https://dashboard.example.org";

    /** Starts one, silently, on a port that is free, with these files added to the seed. */
    static RunningHub with(List<Path> imports) {
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        LocalHub.Settings settings = new LocalHub.Settings(
                Path.of(""),
                0,
                Optional.empty(),
                imports,
                Dashboards.named(DASHBOARD),
                CensusQuery.texts(),
                Duration.ZERO);
        try {
            LocalHub hub = LocalHub.start(settings, Clock.systemUTC(), unheard);
            return new RunningHub(hub, new HubClient(hub.port()));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        hub.close();
    }
}
