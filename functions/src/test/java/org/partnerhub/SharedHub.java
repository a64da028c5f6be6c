package org.partnerhub;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Hands tests a client of one hub for each process and kind of extension, which is started for the first test that asks and
 * closed after the last. The build runs each test class by itself, so that what lasts no longer than such a run would be
 * started anew for each class.
 */
interface SharedHub extends ParameterResolver {

    /** The files that the hub has beside the seed. */
    List<Path> files();

    @Override
    default boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == HubClient.class;
    }

    @Override
    default HubClient resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(getClass()))
                .getOrComputeIfAbsent(RunningHub.class, key -> RunningHub.with(files()), RunningHub.class)
                .client();
    }
}
