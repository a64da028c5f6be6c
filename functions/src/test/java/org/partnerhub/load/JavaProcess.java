package org.partnerhub.load;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Starts Java processes of this one's Java, with this one's classes. */
final class JavaProcess {
    private JavaProcess() {}

    /** Starts a process, which writes where this one does. */
    static Process start(Class<?> main, List<String> options, List<String> arguments) throws IOException {
        return of(main, options, arguments).redirectOutput(Redirect.INHERIT).start();
    }

    /** A process that is not started, which writes its errors where it writes all else. */
    static ProcessBuilder of(Class<?> main, List<String> options, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(tool("java"));
        command.addAll(options);
        command.addAll(List.of("-cp", classes(main.getClassLoader()), main.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command).redirectErrorStream(true);
    }

    /** Where a tool of this process's Java lies. */
    static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Maven runs a main class in a loader of its own, of which the property knows nothing. */
    private static String classes(ClassLoader loader) {
        return loader instanceof URLClassLoader places
                ? Arrays.stream(places.getURLs())
                        .map(place -> Path.of(URI.create(place.toString())).toString())
                        .collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }
}
