package org.partnerhub.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a function is started.
 *
 * @param function its name
 * @param artefact the folder with its classes, and jars in {@code lib}
 * @param handler what Lambda calls
 * @param layer jars that come beside it
 * @param before what stands on the command line before Java, such as what binds it to a processor
 * @param options of Java, besides those that Lambda gives to every function
 */
public record Launch(
        String function, Path artefact, String handler, List<Path> layer, List<String> before, List<String> options) {
    private static final List<String> LITTLE_MEMORY = List.of("-Xmx400m");

    /** A function of the hub, as it was built. */
    public static Launch of(FunctionEnvironment function) {
        return new Launch(
                function.function(), Artefact.of(function), function.handler(), List.of(), List.of(), LITTLE_MEMORY);
    }

    Launch withLayer(List<Path> jars) {
        return new Launch(function, artefact, handler, jars, before, options);
    }

    /** The same with these options of Java instead of the others. */
    public Launch withOptions(List<String> other) {
        return new Launch(function, artefact, handler, layer, before, other);
    }

    /** The same on a processor of its own. */
    public Launch boundTo(int processor) {
        List<String> bound = new ArrayList<>(List.of("taskset", "--cpu-list", "" + processor));
        bound.addAll(before);
        return new Launch(function, artefact, handler, layer, bound, options);
    }
}
