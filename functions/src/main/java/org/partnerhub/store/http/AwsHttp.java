package org.partnerhub.store.http;

import java.time.Duration;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/** The HTTP client of the JDK, which starts fastest, and trusts whom the JDK trusts; what it speaks is the SDK's. */
public final class AwsHttp {
    private AwsHttp() {}

    /** Clients that wait no longer than this for a connection, and none longer for the next byte. */
    public static SdkHttpClient.Builder<?> waiting(Duration most) {
        return UrlConnectionHttpClient.builder()
                .connectionTimeout(most)
                .socketTimeout(most)
                .tlsTrustManagersProvider(AmazonFirst::trustManagers);
    }
}
