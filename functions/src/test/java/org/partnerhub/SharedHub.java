package org.partnerhub;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests a client of one hub, or the hub, for each process and kind of extension, which is started for the first test that asks and
 * closed after the last. The build runs each test class by itself, so that what lasts no longer than such a run would be
 * started anew for each class.
 */
interface SharedHub extends ParameterResolver {

    /** The files that the hub has beside the seed. */
    List<Path> files();

    @Override
    default boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return Set.of(HubClient.class, LocalHub.class)
                .contains(parameter.getParameter().getType());
    }

    @Override
    default Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        RunningHub running = context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(getClass()))
                .getOrComputeIfAbsent(RunningHub.class, key -> RunningHub.with(files()), RunningHub.class);
        return parameter.getParameter().getType() == LocalHub.class ? running.hub() : running.client();
    }
}
