package org.partnerhub.local;

import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Hangs up on who does not read: a thread that writes for too long is interrupted, which closes the connection that it writes
 * to. The JDK's server has a limit of its own ({@code maxRspTime}), which counts the time of the function in.
 *
 * @see java.nio.channels.InterruptibleChannel
 */
final class WriteLimit implements AutoCloseable {
    private final ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, WriteLimit::daemon);
    private final int seconds;

    WriteLimit(int seconds) {
        this.seconds = seconds;
        clock.setRemoveOnCancelPolicy(true);
    }

    /**
     * Writes.
     *
     * @throws IOException also when the time was up
     */
    void keep(Writing writing) throws IOException {
        Future<?> end = clock.schedule(Thread.currentThread()::interrupt, seconds, TimeUnit.SECONDS);
        try {
            writing.run();
        } finally {
            end.cancel(false);
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }

    /** What may take long. */
    interface Writing {
        void run() throws IOException;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "gateway's limit");
        thread.setDaemon(true);
        return thread;
    }
}
