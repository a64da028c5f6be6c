package org.partnerhub.local;

import java.util.stream.Stream;

/** What a browser, or somebody in haste, might call an origin and what names none in full: refused on one machine and at deployment. */
public final class UnnamedOrigins {
    private UnnamedOrigins() {}

    /** Each on its own. */
    public static Stream<String> all() {
        return Stream.of(
                "*",
                "https://*",
                "https://*.example.org",
                "null",
                "dashboard.example.org",
                "http://dashboard.example.org",
                "https://localhost",
                "https://dashboard.example.org/",
                "https://dashboard.example.org/page",
                "https://Dashboard.example.org",
                "https://a@dashboard.example.org",
                "https://a.example.org https://b.example.org");
    }
}
