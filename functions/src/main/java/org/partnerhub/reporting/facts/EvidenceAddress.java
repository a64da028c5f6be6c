package org.partnerhub.reporting.facts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where a document lies on the public internet. Nobody opens it here; it is shown to partners, whose browsers must not be sent
 * into somebody's own network, nor with somebody's password.
 */
record EvidenceAddress(String text) {
    private static final int LONGEST = 2_000;
    private static final Pattern PUBLIC_HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final Set<String> INNER =
            Set.of("localhost", "local", "localdomain", "internal", "lan", "home", "arpa");

    Optional<UserError> error() {
        return Words.bounded("url", text, 1, LONGEST)
                .or(() -> Problems.when(
                        address().isEmpty(),
                        "url",
                        "BAD_URL",
                        "An address begins with https:// and the public name of a host, and has no password, port or part"
                                + " behind a number sign."));
    }

    /** The address as it is kept: scheme and host in small letters; empty when it is not one to be kept. */
    Optional<String> address() {
        return parsed().filter(uri -> "https".equalsIgnoreCase(uri.getScheme()) && isPublic(uri.getHost()))
                .filter(uri -> uri.getRawFragment() == null && uri.getRawUserInfo() == null && uri.getPort() == -1)
                .map(uri -> "https://" + uri.getHost().toLowerCase(Locale.ROOT) + rest(uri));
    }

    private Optional<URI> parsed() {
        try {
            return Optional.of(new URI(text.strip()));
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private static boolean isPublic(@Nullable String host) {
        String name = host == null ? "" : host.toLowerCase(Locale.ROOT);
        return PUBLIC_HOST.matcher(name).matches() && !INNER.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    private static String rest(URI uri) {
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
    }
}
