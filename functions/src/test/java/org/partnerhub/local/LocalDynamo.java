package org.partnerhub.local;

import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBRequestHandler;
import com.amazonaws.services.dynamodbv2.local.server.LocalDynamoDBServerHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.partnerhub.store.dynamo.DynamoClients;
import org.partnerhub.store.dynamo.Patience;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Amazon's DynamoDB Local inside this process, on a free port of the loopback address.
 *
 * <p>Its own server listens on every address and reports its use to Amazon; this one, put together from the same
 * handler, does neither. Whoever can reach the port on this machine may read and write.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.html">DynamoDB Local</a>
 */
public final class LocalDynamo implements AutoCloseable {
    private static final Patience PATIENCE = new Patience(Duration.ofSeconds(20), Duration.ofSeconds(60));
    private static final long LONGEST_END_MILLISECONDS = 10_000;
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    static {
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", "OFF");
        SQLITE.setLevel(Level.OFF);
    }

    private final ThreadGroup threads = new ThreadGroup("local database");
    private final Server server = new Server(daemonsIn(threads));
    private final ServerConnector connector = new ServerConnector(server);
    private final LocalDynamoDBServerHandler handler;
    private final DynamoDbClient client;
    private final Optional<DataFolder> folder;

    private LocalDynamo(@Nullable String directory, Optional<DataFolder> folder) {
        this.folder = folder;
        var tables = new LocalDynamoDBRequestHandler(0, directory == null, directory, true, false);
        handler = new LocalDynamoDBServerHandler(tables, null);
        start();
        client = DynamoClients.at(endpoint(), PATIENCE);
    }

    /** An empty database that is gone when it is closed. */
    public static LocalDynamo inMemory() {
        return new LocalDynamo(null, Optional.empty());
    }

    /** A database that is gone when it is closed, with the hub's tables, which are empty. */
    public static LocalDynamo withTables() {
        LocalDynamo database = inMemory();
        try {
            TablesFile.read(Path.of("infra/tables.yaml")).createIn(database.client());
        } catch (IOException problem) {
            database.close();
            throw new UncheckedIOException(problem);
        }
        return database;
    }

    /**
     * A database in files of this directory, which is made if need be; one at a time.
     *
     * @throws IllegalArgumentException when the directory cannot be made or written, or another hub uses it
     */
    public static LocalDynamo in(Path directory) {
        return new LocalDynamo(directory.toString(), Optional.of(DataFolder.claim(directory)));
    }

    /** Where it listens, for other clients and other processes. */
    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + connector.getLocalPort());
    }

    /** A client that is closed with the database. */
    public DynamoDbClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        stop();
        handler.close();
        // Its jobs would sleep on, in threads that keep the process alive.
        threads.interrupt();
        awaitTheEndOfThreads();
        folder.ifPresent(DataFolder::close);
    }

    /** As long as one of them lives, it may hold the files that the next database wants to open. */
    private void awaitTheEndOfThreads() {
        Thread[] left = new Thread[threads.activeCount()];
        int count = threads.enumerate(left);
        try {
            for (int number = 0; number < count; number++) {
                left[number].join(LONGEST_END_MILLISECONDS);
            }
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
    }

    private void start() {
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(handler);
        try {
            server.start();
        } catch (Exception failure) {
            throw new IllegalStateException("the local database did not start", failure);
        }
    }

    private void stop() {
        try {
            server.stop();
        } catch (Exception failure) {
            throw new IllegalStateException("the local database did not stop", failure);
        }
    }

    private static QueuedThreadPool daemonsIn(ThreadGroup group) {
        QueuedThreadPool daemons = new QueuedThreadPool(16, 4, 60_000, -1, null, group);
        daemons.setDaemon(true);
        return daemons;
    }
}
