package org.partnerhub.load;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A hub in a process of its own, as a user starts it, in memory and on a port that is free. What it writes is in a file. */
public final class HubProcess implements AutoCloseable {
    private static final Pattern READY = Pattern.compile("(?s)The hub is ready\\..*?http://127\\.0\\.0\\.1:(\\d+)/");
    private static final Pattern TOTAL = Pattern.compile("(?m)^Total +\\d+ +(\\d+)");
    /** What Java writes when a main ends so; threads of the database may live on. */
    private static final String FAILED = "Exception in thread \"main\"";

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Process process;
    private final int port;

    private HubProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Starts one and waits until it is ready.
     *
     * @param main starts a hub, and says so as {@code LocalHub} does
     * @param heap the most memory for objects, such as {@code 512m}
     * @param log what it writes
     * @throws IllegalStateException when it fails instead
     */
    public static HubProcess start(Class<?> main, String heap, Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        ProcessBuilder hub =
                JavaProcess.of(main, List.of("-Xmx" + heap), List.of()).redirectOutput(Redirect.to(log.toFile()));
        hub.environment().put("PORT", "0");
        Process process = hub.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new HubProcess(process, port(process, log));
    }

    /** Where it listens. */
    public int port() {
        return port;
    }

    /** How many bytes of its objects are in use, once all garbage is gone; it stands still meanwhile. */
    public long liveBytes() {
        try {
            Process histogram = new ProcessBuilder(
                            JavaProcess.tool("jcmd"), Long.toString(process.pid()), "GC.class_histogram")
                    .start();
            return total(new String(histogram.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException problem) {
            throw new IllegalStateException("jcmd does not answer for the hub", problem);
        }
    }

    /** The time that it has had on processors. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static int port(Process process, Path log) throws IOException {
        String said = "";
        while (process.isAlive() && !said.contains(FAILED)) {
            Matcher ready = READY.matcher(said);
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
            LockSupport.parkNanos(PAUSE);
            said = Files.readString(log);
        }
        process.destroy();
        throw new IllegalStateException("the hub did not start: see " + log);
    }

    private static long total(String histogram) {
        Matcher total = TOTAL.matcher(histogram);
        if (!total.find()) {
            throw new IllegalStateException("jcmd says nothing of the hub: " + histogram);
        }
        return Long.parseLong(total.group(1));
    }
}
