package org.partnerhub.store.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.partnerhub.model.OnFirstUse;

/**
 * Trusts whom the JDK trusts, and asks the roots that vouch for AWS first: the JDK's other hundred and more take longer to read than
 * the rest of a client to make, and are read when a server shows a certificate that none of these stands behind.
 *
 * <p>Promised: whatever the JDK checks of a server is checked, its name too, and whoever passes here passes the JDK's own trust store, as
 * long as that holds these roots, which that of every JDK does that the hub is tested on.
 *
 * @see <a href="https://www.amazontrust.com/repository/">Amazon Trust Services Repository</a>
 */
final class AmazonFirst extends X509ExtendedTrustManager {
    static final String ROOTS = "/amazon-roots.pem";

    private final X509ExtendedTrustManager amazon;
    private final Supplier<X509ExtendedTrustManager> everybody;

    AmazonFirst(X509ExtendedTrustManager amazon, Supplier<X509ExtendedTrustManager> everybody) {
        this.amazon = amazon;
        this.everybody = new OnFirstUse<>(everybody);
    }

    /** With the roots of the package, and those of the JDK behind them. */
    static TrustManager[] trustManagers() {
        return new TrustManager[] {new AmazonFirst(trusting(packaged()), () -> trusting(null))};
    }

    /**
     * The JDK's own trust manager over these roots.
     *
     * @param roots null for those that the JDK trusts
     */
    static X509ExtendedTrustManager trusting(@Nullable KeyStore roots) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(roots);
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509ExtendedTrustManager.class::isInstance)
                    .map(X509ExtendedTrustManager.class::cast)
                    .findFirst()
                    .orElseThrow();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("this Java cannot tell whom it trusts", impossible);
        }
    }

    static KeyStore packaged() {
        try (InputStream roots = Objects.requireNonNull(AmazonFirst.class.getResourceAsStream(ROOTS))) {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            for (Certificate root : CertificateFactory.getInstance("X.509").generateCertificates(roots)) {
                store.setCertificateEntry("root " + store.size(), root);
            }
            return store;
        } catch (GeneralSecurityException | IOException impossible) {
            throw new IllegalStateException("the package holds no roots", impossible);
        }
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authentication) throws CertificateException {
        check(manager -> manager.checkServerTrusted(chain, authentication));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authentication, Socket socket)
            throws CertificateException {
        check(manager -> manager.checkServerTrusted(chain, authentication, socket));
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authentication, SSLEngine engine)
            throws CertificateException {
        check(manager -> manager.checkServerTrusted(chain, authentication, engine));
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authentication) throws CertificateException {
        everybody.get().checkClientTrusted(chain, authentication);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authentication, Socket socket)
            throws CertificateException {
        everybody.get().checkClientTrusted(chain, authentication, socket);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authentication, SSLEngine engine)
            throws CertificateException {
        everybody.get().checkClientTrusted(chain, authentication, engine);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return everybody.get().getAcceptedIssuers();
    }

    /** One way to check a server. */
    private interface Check {
        void by(X509ExtendedTrustManager manager) throws CertificateException;
    }

    private void check(Check check) throws CertificateException {
        try {
            check.by(amazon);
        } catch (CertificateException unknownToAmazon) {
            check.by(everybody.get());
        }
    }
}
