package org.partnerhub.page;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.partnerhub.local.Scratch;

/**
 * Hands the tests of a class a browser. Where there is no {@code chromedriver} they are skipped, saying so; with the system property
 * {@code hub.browser=required} they fail.
 */
public final class BrowserExtension implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(getClass()))
                .getOrComputeIfAbsent(Browser.class, key -> start(), Browser.class);
    }

    private static Browser start() {
        Optional<Path> driver = driver();
        if (driver.isEmpty() && "required".equals(System.getProperty("hub.browser"))) {
            throw new IllegalStateException("There is no chromedriver in the folders of PATH.");
        }
        Assumptions.assumeTrue(
                driver.isPresent(),
                "There is no chromedriver in the folders of PATH; Debian has it in the package chromium-driver.");
        return Browser.start(driver.orElseThrow(), Scratch.named("browser").folder());
    }

    private static Optional<Path> driver() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder).resolve("chromedriver"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
