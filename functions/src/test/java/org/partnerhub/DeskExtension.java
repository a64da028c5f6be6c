package org.partnerhub;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.partnerhub.local.Scratch;

/**
 * Hands tests of the reporting desk a client of a hub of their own, where things may be reported and released: with the seed
 * and with the activities of {@link Bench}, of which each test class has one to itself.
 */
public final class DeskExtension implements ParameterResolver {

    private record Running(LocalHub hub, HubClient client) implements AutoCloseable {

        @Override
        public void close() {
            hub.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == HubClient.class;
    }

    @Override
    public HubClient resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(DeskExtension.class))
                .getOrComputeIfAbsent(Running.class, key -> started(), Running.class)
                .client();
    }

    private static Running started() {
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            Path bench = Files.writeString(Scratch.named("bench").folder().resolve("bench.xml"), Bench.file());
            LocalHub.Settings settings = new LocalHub.Settings(Path.of(""), 0, Optional.empty(), List.of(bench));
            LocalHub hub = LocalHub.start(settings, Clock.systemUTC(), unheard);
            return new Running(hub, new HubClient(hub.port()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
