package org.partnerhub;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands tests a client of one hub, which is started with the seed for the first of them and closed after the last. */
public final class HubExtension implements ParameterResolver {

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
                .getStore(Namespace.GLOBAL)
                .getOrComputeIfAbsent(Running.class, key -> started(), Running.class)
                .client();
    }

    private static Running started() {
        PrintStream unheard = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        try {
            LocalHub.Settings settings = new LocalHub.Settings(Path.of(""), 0, Optional.empty(), List.of());
            LocalHub hub = LocalHub.start(settings, Clock.systemUTC(), unheard);
            return new Running(hub, new HubClient(hub.port()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
