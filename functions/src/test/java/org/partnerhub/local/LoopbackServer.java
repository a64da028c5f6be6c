package org.partnerhub.local;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * The JDK's HTTP server on the loopback address. It reads its settings once in a process, when it is first used; whoever
 * needs one gets it here, so that they are those of the gateway whichever comes first.
 */
public final class LoopbackServer {
    static final int MOST_SECONDS = 5;
    static final int MOST_CONNECTIONS = 1_000;

    static {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", Integer.toString(MOST_SECONDS));
        System.setProperty("sun.net.httpserver.idleInterval", "30");
        System.setProperty("jdk.httpserver.maxConnections", Integer.toString(MOST_CONNECTIONS));
        // By default the 201st that waits between two requests is closed, perhaps while its client sends the next one.
        System.setProperty("sun.net.httpserver.maxIdleConnections", Integer.toString(MOST_CONNECTIONS));
    }

    private LoopbackServer() {}

    /**
     * A server that has its port and is not started.
     *
     * @param port 0 for any that is free
     * @throws PortTaken when another program has it
     */
    public static HttpServer bound(int port) {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), MOST_CONNECTIONS);
        } catch (BindException taken) {
            throw new PortTaken(port, taken);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
