package org.partnerhub.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Connections to a port of this machine that do not do what a client should. {@code PORT} in what they send stands for it. */
final class SlowClients implements AutoCloseable {
    private static final int LITTLE = 4096;
    private static final int MOST_MILLIS = 60_000;
    private static final long BETWEEN_BYTES = TimeUnit.MILLISECONDS.toNanos(100);

    private final List<Socket> all = new ArrayList<>();
    private final List<Socket> notReading = new ArrayList<>();
    private final int port;

    SlowClients(int port) {
        this.port = port;
    }

    /** Some that never send a byte. */
    void idle(int count) throws IOException {
        for (int client = 0; client < count; client++) {
            opened();
        }
    }

    /** Some that send this and then nothing. */
    void sending(int count, String text) throws IOException {
        for (int client = 0; client < count; client++) {
            send(opened(), text);
        }
    }

    /** Some that send this, and then a byte at a time until they are hung up on. */
    void dripping(int count, String text) throws IOException {
        List<Socket> dripping = new ArrayList<>();
        for (int client = 0; client < count; client++) {
            dripping.add(opened());
            send(newest(), text);
        }
        Thread thread = new Thread(() -> drip(dripping), "dripping");
        thread.setDaemon(true);
        thread.start();
    }

    /** Some that ask this and read no answer. */
    void notReading(int count, String text) throws IOException {
        for (int client = 0; client < count; client++) {
            send(opened(), text);
            notReading.add(newest());
        }
    }

    /** How many are answered when they send this, one after the other. */
    int answered(String text, String end) throws IOException {
        int answered = 0;
        for (Socket client : all) {
            send(client, text);
            answered += readUntil(client.getInputStream(), end) ? 1 : 0;
        }
        return answered;
    }

    /** How many of those that did not read find less than so many bytes once they do. */
    long cutShort(long bytes) {
        return notReading.stream().filter(client -> rest(client) < bytes).count();
    }

    Socket newest() {
        return all.get(all.size() - 1);
    }

    @Override
    public void close() throws IOException {
        for (Socket client : all) {
            client.close();
        }
    }

    private Socket opened() throws IOException {
        Socket socket = new Socket();
        all.add(socket);
        socket.setReceiveBufferSize(LITTLE);
        socket.setSoTimeout(MOST_MILLIS);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return socket;
    }

    private void send(Socket client, String text) throws IOException {
        client.getOutputStream()
                .write(text.replace("PORT", Integer.toString(port)).getBytes(UTF_8));
    }

    private static void drip(List<Socket> dripping) {
        while (!dripping.isEmpty()) {
            dripping.removeIf(client -> !hasTakenAByte(client));
            LockSupport.parkNanos(BETWEEN_BYTES);
        }
    }

    private static boolean hasTakenAByte(Socket client) {
        try {
            client.getOutputStream().write('a');
            return true;
        } catch (IOException hungUp) {
            return false;
        }
    }

    private static boolean readUntil(InputStream answer, String end) throws IOException {
        StringBuilder read = new StringBuilder();
        int next = answer.read();
        while (next >= 0 && !read.append((char) next).toString().endsWith("\r\n\r\n" + end)) {
            next = answer.read();
        }
        return next >= 0;
    }

    private static long rest(Socket client) {
        try {
            return client.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException reset) {
            return 0;
        }
    }
}
