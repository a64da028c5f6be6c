package org.partnerhub.store.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnerhub.store.Documents;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;

/** Nobody is trusted whom the JDK does not trust, and whom it trusts is: Amazon only sooner. */
final class AmazonFirstTest {
    /** As Amazon states them. */
    private static final Set<String> FINGERPRINTS = Set.of(
            "8ecde6884f3d87b1125ba31ac3fcb13d7016de7f57cc904fe1cb97c6ae98196e",
            "1ba5b2aa8c65401a82960118f80bec4f62304d83cec4713a19c39c011ea46db4",
            "18ce6cfe7bf14e60b2e347b8dfe868cb31d02ebb3ada271569f50343b46db3a4",
            "e35d28419ed02025cfa69038cd623962458da5c695fbdea3c22b0bfb25897092",
            "568d6905a2c88708a4b3025190edcfedb1974a606a13c6e5290fcb2ae63edab5");

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private static TlsServer server;

    private final List<String> asked = new ArrayList<>();

    @BeforeAll
    static void listen() throws GeneralSecurityException, IOException {
        server = new TlsServer();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @Test
    void whom_amazon_vouches_for_is_trusted_and_nobody_else_is_asked() throws GeneralSecurityException, IOException {
        AmazonFirst manager = new AmazonFirst(AmazonFirst.trusting(server.itself()), () -> everybody(null));
        assertDoesNotThrow(() -> shakeHands(manager, "localhost"));
        assertEquals(List.of(), asked);
    }

    @Test
    void whom_the_jdk_alone_trusts_is_trusted_and_its_roots_are_read_once()
            throws GeneralSecurityException, IOException {
        KeyStore itself = server.itself();
        AmazonFirst manager = new AmazonFirst(AmazonFirst.trusting(AmazonFirst.packaged()), () -> everybody(itself));
        assertEquals(List.of(), asked);
        assertDoesNotThrow(() -> shakeHands(manager, "localhost"));
        assertDoesNotThrow(() -> shakeHands(manager, "localhost"));
        assertEquals(List.of("everybody"), asked);
    }

    @Test
    void whom_nobody_vouches_for_is_refused() {
        TrustManager[] managers = AmazonFirst.trustManagers();
        assertEquals(1, managers.length);
        assertThrows(SSLHandshakeException.class, () -> shakeHands(managers[0], "localhost"));
    }

    @Test
    void a_server_that_says_another_name_is_refused_whoever_vouches_for_it()
            throws GeneralSecurityException, IOException {
        KeyStore itself = server.itself();
        AmazonFirst manager = new AmazonFirst(AmazonFirst.trusting(itself), () -> everybody(itself));
        SSLHandshakeException refusal =
                assertThrows(SSLHandshakeException.class, () -> shakeHands(manager, "dynamodb.example.org"));
        assertTrue(refusal.toString().contains("dynamodb.example.org"), refusal::toString);
    }

    @Test
    void a_client_that_uses_an_engine_trusts_the_same()
            throws GeneralSecurityException, IOException, InterruptedException {
        AmazonFirst trusting = new AmazonFirst(AmazonFirst.trusting(server.itself()), () -> everybody(null));
        assertEquals(204, byAnEngine(trusting));
        assertEquals(List.of(), asked);
        assertThrows(SSLHandshakeException.class, () -> byAnEngine(AmazonFirst.trustManagers()[0]));
    }

    @Test
    void a_chain_alone_is_checked_likewise() throws GeneralSecurityException, IOException {
        X509Certificate[] chain = {(X509Certificate) server.itself().getCertificate("itself")};
        AmazonFirst trusting = new AmazonFirst(AmazonFirst.trusting(server.itself()), () -> everybody(null));
        assertDoesNotThrow(() -> trusting.checkServerTrusted(chain, "EC"));
        AmazonFirst packaged = new AmazonFirst(AmazonFirst.trusting(AmazonFirst.packaged()), () -> everybody(null));
        assertThrows(CertificateException.class, () -> packaged.checkServerTrusted(chain, "EC"));
    }

    @Test
    void clients_are_checked_as_the_jdk_checks_them() throws GeneralSecurityException, IOException {
        X509Certificate[] chain = {(X509Certificate) server.itself().getCertificate("itself")};
        AmazonFirst manager = new AmazonFirst(AmazonFirst.trusting(server.itself()), () -> everybody(null));
        assertThrows(CertificateException.class, () -> manager.checkClientTrusted(chain, "EC"));
        assertArrayEquals(AmazonFirst.trusting(null).getAcceptedIssuers(), manager.getAcceptedIssuers());
    }

    @Test
    void the_roots_of_the_package_are_those_that_amazon_names_and_the_jdk_trusts()
            throws GeneralSecurityException, IOException {
        Set<String> jdk = fingerprints(AmazonFirst.trusting(null).getAcceptedIssuers());
        KeyStore packaged = AmazonFirst.packaged();
        List<X509Certificate> roots = new ArrayList<>();
        for (String alias : Collections.list(packaged.aliases())) {
            roots.add((X509Certificate) packaged.getCertificate(alias));
        }
        assertEquals(FINGERPRINTS, fingerprints(roots.toArray(X509Certificate[]::new)));
        assertTrue(jdk.containsAll(FINGERPRINTS));
    }

    @Test
    void the_client_of_aws_speaks_with_nobody_who_is_not_vouched_for() throws IOException {
        try (SdkHttpClient client = AwsHttp.waiting(LONGEST).build()) {
            SdkHttpRequest request = SdkHttpRequest.builder()
                    .method(SdkHttpMethod.GET)
                    .uri(address())
                    .build();
            assertThrows(SSLHandshakeException.class, () -> client.prepareRequest(
                            HttpExecuteRequest.builder().request(request).build())
                    .call());
        }
    }

    private X509ExtendedTrustManager everybody(@Nullable KeyStore roots) {
        asked.add("everybody");
        return AmazonFirst.trusting(roots);
    }

    private static int byAnEngine(TrustManager manager)
            throws GeneralSecurityException, IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address()).timeout(LONGEST).build();
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(context(manager))
                .build()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static SSLContext context(TrustManager manager) throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {manager}, null);
        return context;
    }

    private static URI address() {
        return URI.create("https://localhost:" + server.port() + "/");
    }

    private static void shakeHands(TrustManager manager, String name) throws GeneralSecurityException, IOException {
        try (SSLSocket socket = (SSLSocket) context(manager)
                .getSocketFactory()
                .createSocket(new Socket(InetAddress.getLoopbackAddress(), server.port()), name, server.port(), true)) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            socket.startHandshake();
        }
    }

    private static Set<String> fingerprints(X509Certificate[] certificates) {
        return Arrays.stream(certificates).map(AmazonFirstTest::fingerprint).collect(Collectors.toSet());
    }

    private static String fingerprint(X509Certificate certificate) {
        try {
            return Documents.sha256(certificate.getEncoded());
        } catch (CertificateException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
