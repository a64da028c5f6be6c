package org.partnerhub.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Notices go to the public internet, and to this machine only where a hub is tried out. */
final class ReachTest {
    private static final URI HOOK = URI.create("https://hooks.example.org/a");

    @ParameterizedTest
    @CsvSource({
        "https://hooks.example.org/release, https://hooks.example.org/release",
        "https://hooks.example.org:8443/a?b=c, https://hooks.example.org:8443/a?b=c",
        "'  https://hooks.example.org  ', https://hooks.example.org",
        "HTTPS://Hooks.Example.ORG/A, HTTPS://Hooks.Example.ORG/A",
        "https://xn--fzc2c9e2c.example/a, https://xn--fzc2c9e2c.example/a",
        "https://example.org/\u0d85, https://example.org/%E0%B6%85"
    })
    void a_public_host_may_be_subscribed(String text, String address) {
        assertEquals(Optional.of(URI.create(address)), Reach.PUBLIC.address(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "none",
                "http://hooks.example.org/",
                "ftp://hooks.example.org/",
                "file:///etc/passwd",
                "https:hooks.example.org",
                "https:///a",
                "https://user@hooks.example.org/",
                "https://user:word@hooks.example.org/",
                "https://hooks.example.org@10.0.0.1/",
                "https://hooks.example.org/#part",
                "https://hooks.example.org:0/",
                "https://hooks.example.org:65536/",
                "https://hooks.example.org:-1/",
                "https://localhost/",
                "https://hub.internal/",
                "https://printer.local/",
                "https://hooks/",
                "https://10.0.0.1/",
                "https://2130706433/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[2a00:1450::1]/",
                "https://hooks.example.org/a b",
                "https://hooks.example.org/\r\nx: y"
            })
    void nothing_else_may_be_subscribed_anywhere(String text) {
        for (Reach reach : Reach.values()) {
            assertEquals(Optional.empty(), reach.address(text));
        }
    }

    @Test
    void an_address_has_at_most_a_thousand_characters() {
        String start = "https://hooks.example.org/";
        assertTrue(
                Reach.PUBLIC.address(start + "a".repeat(1_000 - start.length())).isPresent());
        assertTrue(
                Reach.PUBLIC.address(start + "a".repeat(1_001 - start.length())).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:9000/a", "http://localhost/", "http://[::1]:80/"})
    void this_machine_may_be_subscribed_only_where_a_hub_is_tried_out(String text) {
        assertTrue(Reach.PUBLIC.address(text).isEmpty());
        assertTrue(Reach.PUBLIC_AND_LOOPBACK.address(text).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "203.0.112.255", "172.32.0.1", "100.128.0.1", "2a00:1450:4001::1", "2400:cb00::1"})
    void a_host_of_the_public_internet_is_told(String address) throws UnknownHostException {
        for (Reach reach : Reach.values()) {
            assertTrue(reach.allows(HOOK, List.of(InetAddress.getByName(address))));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "127.0.0.1",
                "127.255.0.1",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "203.0.113.7",
                "224.0.0.1",
                "239.1.2.3",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::10.0.0.1",
                "64:ff9b::a00:1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:a00:1::1",
                "3fff::1",
                "fc00::1",
                "fd00:ec2::254",
                "fe80::1",
                "fec0::1",
                "ff02::1"
            })
    void a_name_that_stands_for_an_address_within_is_not_told(String address) throws UnknownHostException {
        InetAddress within = InetAddress.getByName(address);
        InetAddress outside = InetAddress.getByName("8.8.8.8");
        for (Reach reach : Reach.values()) {
            assertFalse(reach.allows(HOOK, List.of(within)), address);
            assertFalse(reach.allows(HOOK, List.of(outside, within)), address);
        }
    }

    @Test
    void a_name_that_stands_for_nothing_is_not_told() {
        assertFalse(Reach.PUBLIC.allows(HOOK, List.of()));
    }

    @Test
    void plain_http_goes_no_farther_than_this_machine() throws UnknownHostException {
        URI plain = URI.create("http://localhost/");
        assertFalse(Reach.PUBLIC_AND_LOOPBACK.allows(plain, List.of(InetAddress.getByName("8.8.8.8"))));
        assertFalse(Reach.PUBLIC_AND_LOOPBACK.allows(plain, List.of(InetAddress.getByName("10.0.0.1"))));
        assertFalse(Reach.PUBLIC.allows(plain, List.of(InetAddress.getLoopbackAddress())));
    }
}
