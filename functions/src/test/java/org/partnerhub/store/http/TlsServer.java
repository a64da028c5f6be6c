package org.partnerhub.store.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.partnerhub.local.Scratch;

/** A server on loopback whose certificate, which nobody else vouches for, says {@code localhost}; it shakes hands, and answers with no content. */
final class TlsServer implements AutoCloseable {
    private static final char[] PASSWORD = "loopback".toCharArray();
    private static final int MOST_WAITING = 50;
    private static final int MOST_BYTES = 10_000;
    private static final String ANSWER = "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n";

    private final KeyStore keys = keys();
    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final SSLServerSocket socket;

    /** Listens at once. */
    TlsServer() throws GeneralSecurityException, IOException {
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        socket = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, MOST_WAITING, InetAddress.getLoopbackAddress());
        thread.execute(this::shakeHands);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What a client trusts who trusts this server alone. */
    KeyStore itself() throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("itself", keys.getCertificate("server"));
        return trusted;
    }

    @Override
    public void close() throws IOException {
        socket.close();
        thread.shutdownNow();
    }

    private void shakeHands() {
        while (!socket.isClosed()) {
            try (SSLSocket client = (SSLSocket) socket.accept()) {
                client.getInputStream().read(new byte[MOST_BYTES]);
                client.getOutputStream().write(ANSWER.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException refusedOrClosed) {
                // The client tells its test.
            }
        }
    }

    private static KeyStore keys() {
        try (Scratch scratch = Scratch.named("keys")) {
            Path file = scratch.folder().resolve("keys.p12");
            keytool(file);
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream content = Files.newInputStream(file)) {
                keys.load(content, PASSWORD);
            }
            return keys;
        } catch (GeneralSecurityException | IOException | InterruptedException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void keytool(Path file) throws IOException, InterruptedException {
        String tool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(
                        tool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
