package org.partnerhub.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.api.client.AWSLambda;
import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.partnerhub.local.Scratch;
import org.partnerhub.runtime.RuntimeApi.Report;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * One execution environment: what was built, started as Lambda's Java runtime starts it, with nothing in its environment but
 * what Lambda and the template put there, and where AWS is played.
 */
public final class FunctionProcess implements AutoCloseable {
    /** The collector and the compiler that Lambda chooses. */
    public static final List<String> COMPILER = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final int LONGEST_SECONDS = 180;
    private static final int LONGEST_END_SECONDS = 60;

    private final RuntimeApi api = new RuntimeApi();
    private final Path log = Scratch.named("function").folder().resolve("log");
    private final Process process;

    private FunctionProcess(Launch launch, Map<String, String> variables) {
        ProcessBuilder builder = new ProcessBuilder(command(launch))
                .directory(launch.artefact().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(reserved(launch));
        builder.environment().putAll(variables);
        try {
            process = builder.start();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Starts a function with these variables, and no others but those that Lambda sets. */
    static FunctionProcess start(FunctionEnvironment function, Map<String, String> variables) {
        return new FunctionProcess(Launch.of(function), variables);
    }

    /** Starts what a launch says with these variables, and no others but those that Lambda sets. */
    public static FunctionProcess start(Launch launch, Map<String, String> variables) {
        return new FunctionProcess(launch, variables);
    }

    /** Starts a function with the jars of its layer. */
    static FunctionProcess withLayer(FunctionEnvironment function, Map<String, String> variables, List<Path> layer) {
        return new FunctionProcess(Launch.of(function).withLayer(layer), variables);
    }

    /** What the function answers to an event, which it takes. */
    public String answer(String event) {
        Report report = call(event);
        assertEquals("invocation/response", report.path(), () -> report + "\n" + log());
        return report.body();
    }

    /** What the runtime says of an event. */
    Report call(String event) {
        api.call(event);
        return next();
    }

    /** The next thing that the runtime says; waits for it as long as the process lives. */
    Report next() {
        try {
            for (int second = 0; second < LONGEST_SECONDS; second++) {
                boolean isOver = !process.isAlive();
                @Nullable Report report = api.next();
                if (report != null) {
                    return report;
                }
                assertTrue(!isOver, () -> "the function has ended:\n" + log());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("the function said nothing:\n" + log());
    }

    /** Waits until the process has come to its snapshot. */
    public void awaitSnapshot() {
        assertEquals("restore/next", next().path(), this::log);
    }

    /** Lets it go on behind its snapshot. */
    public void restore() {
        api.restore();
    }

    /** The code with which it ends by itself. */
    int exitCode() {
        try {
            assertTrue(process.waitFor(LONGEST_END_SECONDS, TimeUnit.SECONDS), this::log);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        return process.exitValue();
    }

    /** Waits until it asks for its first event. */
    public void awaitReady() {
        try {
            assertTrue(api.isReadyWithin(LONGEST_SECONDS), this::log);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Asks it to end, and waits until it has. */
    public void end() {
        process.destroy();
        exitCode();
    }

    /** By what the operating system knows it. */
    public long pid() {
        return process.pid();
    }

    /** Everything it has written. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        exitCode();
        api.close();
    }

    /** The options of Lambda's own command line, as far as they are known; the client's jars come before all others. */
    private static List<String> command(Launch launch) {
        String places = Stream.concat(
                        Stream.of(
                                        AWSLambda.class,
                                        PojoSerializer.class,
                                        RequestHandler.class,
                                        SdkInternalThreadLocal.class)
                                .map(FunctionProcess::place),
                        launch.layer().stream())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(launch.before());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(COMPILER);
        command.addAll(List.of("--add-opens=java.base/java.io=ALL-UNNAMED", "-Djava.net.preferIPv4Stack=true"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.add("-Dorg.crac.Core.Compat=com.amazonaws.services.lambda.crac");
        command.add("-Dcom.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI="
                + NativeClientFile.path().orElseThrow());
        command.addAll(launch.options());
        command.addAll(List.of("-cp", places, AWSLambda.class.getName(), launch.handler()));
        return command;
    }

    /** What Lambda sets for every function. */
    private Map<String, String> reserved(Launch launch) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "AWS_LAMBDA_RUNTIME_API", api.address(),
                "AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand",
                "AWS_LAMBDA_FUNCTION_NAME", launch.function(),
                "AWS_LAMBDA_FUNCTION_VERSION", "1",
                "AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024",
                "AWS_LAMBDA_LOG_FORMAT", "JSON",
                "AWS_REGION", "ap-southeast-1",
                "LAMBDA_TASK_ROOT", launch.artefact().toString(),
                "_HANDLER", launch.handler(),
                "TZ", ":UTC"));
        variables.put("LANG", "en_US.UTF-8");
        return variables;
    }

    private static Path place(Class<?> known) {
        return Path.of(URI.create(
                known.getProtectionDomain().getCodeSource().getLocation().toString()));
    }
}
