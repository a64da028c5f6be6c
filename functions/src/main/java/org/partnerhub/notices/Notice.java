package org.partnerhub.notices;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.partnerhub.release.Header;
import org.partnerhub.store.Documents;
import org.partnerhub.store.Json;

/**
 * That a release is current: its identifier and nothing else. Its bytes and its own identifier are the same for every subscriber
 * and every try; what differs is when it is sent, and so the signature.
 *
 * @param release the release's identifier
 * @param at when it was released
 */
record Notice(String release, Instant at) {
    private static final String TYPE = "release.current";
    private static final int ID_LENGTH = 32;

    private record Told(String release) {}

    private record Body(String type, Instant timestamp, Told data) {}

    static Notice of(Header header) {
        return new Notice(header.id(), header.releasedAt());
    }

    /** By which a subscriber knows a notice that comes again; without a full stop, which a release's identifier may have. */
    String id() {
        return "msg_" + Documents.sha256(TYPE + "#" + release).substring(0, ID_LENGTH);
    }

    byte[] body() {
        return Json.write(new Body(TYPE, at, new Told(release)));
    }

    /** The signed request that brings it to an address. */
    HttpRequest request(URI address, SigningSecret secret, Instant sent) {
        byte[] body = body();
        return HttpRequest.newBuilder(address)
                .header("content-type", "application/json")
                .header("user-agent", "partner-data-hub")
                .header("webhook-id", id())
                .header("webhook-timestamp", Long.toString(sent.getEpochSecond()))
                .header("webhook-signature", secret.signature(id(), sent, body))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }
}
