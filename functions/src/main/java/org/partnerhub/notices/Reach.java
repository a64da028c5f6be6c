package org.partnerhub.notices;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Where notices may go. */
public enum Reach {
    /** To hosts of the public internet, by https. */
    PUBLIC,
    /** Also to this machine, by http: where a hub is tried out. */
    PUBLIC_AND_LOOPBACK;

    private static final int LONGEST = 1_000;
    private static final int LAST_PORT = 65_535;
    private static final Pattern PUBLIC_HOST =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");
    private static final Set<String> INNER =
            Set.of("localhost", "local", "localdomain", "internal", "lan", "home", "arpa");
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "[::1]", "localhost");

    /** The address that somebody wrote, if notices may go there as far as its name tells; nobody is asked about the name. */
    public Optional<URI> address(String text) {
        return parsed(text)
                .filter(uri -> isAllowed(scheme(uri), host(uri)))
                .filter(uri -> uri.getRawUserInfo() == null && uri.getRawFragment() == null)
                .filter(uri -> uri.getPort() != 0 && uri.getPort() <= LAST_PORT);
    }

    /** What {@link #address} asks of an address, as a sentence. */
    public String rule() {
        return "An address begins with https:// and the public name of a host, and has at most " + LONGEST
                + " characters, no password and no part behind a number sign.";
    }

    /** Whether notices may go to an address whose host's name stands for these. */
    boolean allows(URI address, List<InetAddress> found) {
        return !found.isEmpty()
                && (scheme(address).equals("https")
                        ? found.stream().allMatch(PublicNetwork::holds)
                        : this == PUBLIC_AND_LOOPBACK && found.stream().allMatch(InetAddress::isLoopbackAddress));
    }

    private boolean isAllowed(String scheme, String host) {
        return switch (scheme) {
            case "https" ->
                PUBLIC_HOST.matcher(host).matches() && !INNER.contains(host.substring(host.lastIndexOf('.') + 1));
            case "http" -> this == PUBLIC_AND_LOOPBACK && LOOPBACK.contains(host);
            default -> false;
        };
    }

    private static Optional<URI> parsed(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(new URI(text.strip()).toASCIIString()));
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }

    private static String scheme(URI uri) {
        return Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
    }

    private static String host(URI uri) {
        return Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT);
    }
}
