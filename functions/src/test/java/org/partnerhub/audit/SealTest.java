package org.partnerhub.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.Signature;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.StoreUnavailable;

/** A head that was sealed can be told from every other by the public key alone. */
final class SealTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T06:00:00.5Z"), ZoneOffset.UTC);

    private final Chain chain = Chains.in(new MemoryTables(), CLOCK);
    private final MemoryArchive archive = new MemoryArchive();
    private final SigningKey key = new SigningKey();
    private final Seal seal = new Seal(chain, key, archive, CLOCK);

    private SealedHead last() {
        return archive.heads().get(archive.heads().size() - 1);
    }

    @Test
    void the_end_of_the_log_is_sealed_also_before_its_first_entry() {
        assertEquals(0, seal.set());
        assertEquals(Head.NONE, last().head());
        chain.append(Deeds.release(), Verdict.DONE);
        assertEquals(1, seal.set());
        assertEquals(chain.head(), last().head());
        assertEquals(Instant.parse("2026-01-01T06:00:00.500Z"), last().at());
        assertTrue(archive.heads().stream().allMatch(head -> head.isSignedBy(key.known())));
    }

    /** As anybody may check it without the hub. */
    @Test
    void the_fifth_line_of_a_head_is_the_signature_over_the_four_before() throws Exception {
        seal.set();
        List<String> lines = last().toString().lines().toList();
        Signature check = Signature.getInstance("SHA256withECDSA");
        check.initVerify(key.known());
        check.update((String.join("\n", lines.subList(0, 4)) + "\n").getBytes(StandardCharsets.UTF_8));
        assertTrue(check.verify(Base64.getDecoder().decode(lines.get(4))));
        assertEquals(
                List.of("partner-hub audit head 1", "0", "0".repeat(64), "2026-01-01T06:00:00.500Z"),
                lines.subList(0, 4));
    }

    @Test
    void a_log_that_has_not_grown_is_sealed_again() {
        seal.set();
        new Seal(chain, key, archive, Clock.offset(CLOCK, Duration.ofHours(6))).set();
        assertEquals(
                List.of(Head.NONE, Head.NONE),
                archive.heads().stream().map(SealedHead::head).toList());
    }

    @Test
    void a_head_that_another_signed_or_that_says_something_else_is_not_good() {
        chain.append(Deeds.release(), Verdict.DONE);
        seal.set();
        SealedHead good = last();
        assertFalse(good.isSignedBy(new SigningKey().known()));
        Head other = new Head(2, good.head().hash());
        assertFalse(new SealedHead(other, good.at(), good.signature()).isSignedBy(key.known()));
        assertFalse(new SealedHead(good.head(), good.at().plusMillis(1), good.signature()).isSignedBy(key.known()));
        assertFalse(new SealedHead(good.head(), good.at(), "bm9uZQ==").isSignedBy(key.known()));
        assertFalse(new SealedHead(good.head(), good.at(), "=").isSignedBy(key.known()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "partner-hub audit head 1\n", "1\n2\n3\n4\n5\n"})
    void what_is_no_sealed_head_is_not_read(String text) {
        assertThrows(IllegalArgumentException.class, () -> SealedHead.read(text));
    }

    @Test
    void a_head_of_a_moment_that_there_is_not_is_not_read() {
        seal.set();
        String text = last().toString().replace("2026-01-01", "2026-13-01");
        assertThrows(IllegalArgumentException.class, () -> SealedHead.read(text));
    }

    @Test
    void without_a_key_that_signs_nothing_is_sealed() {
        Seal keyless = new Seal(
                chain,
                content -> {
                    throw new StoreUnavailable("no key");
                },
                archive,
                CLOCK);
        assertThrows(StoreUnavailable.class, keyless::set);
        assertEquals(List.of(), archive.heads());
    }
}
