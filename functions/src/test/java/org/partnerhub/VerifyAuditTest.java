package org.partnerhub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnerhub.audit.About;
import org.partnerhub.audit.Chain;
import org.partnerhub.audit.Chains;
import org.partnerhub.audit.Deed;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Line;
import org.partnerhub.audit.Seal;
import org.partnerhub.audit.Verdict;
import org.partnerhub.local.FolderArchive;
import org.partnerhub.local.KeyPairSigner;
import org.partnerhub.store.MemoryTables;

/** An operator is told in one sentence whether the log is whole, and what is wrong first. */
final class VerifyAuditTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T06:00:00Z"), ZoneOffset.UTC);

    private final MemoryTables tables = new MemoryTables();
    private final Chain chain = Chains.in(tables, CLOCK);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void log_three_entries_and_seal_two() {
        append();
        append();
        new Seal(chain, signer(), new FolderArchive(folder), CLOCK).set();
        append();
    }

    private void append() {
        chain.append(Deed.ofTheHub(Door.MAINTENANCE, Kind.ERASURE, "a-step", About.NOTHING), Verdict.DONE);
    }

    private KeyPairSigner signer() {
        return new KeyPairSigner(folder.resolve("keys"), new SecureRandom());
    }

    private Path key() {
        return folder.resolve("keys").resolve(KeyPairSigner.PUBLIC);
    }

    private Path heads() {
        return folder.resolve("heads");
    }

    private boolean isWhole(Path heads, Path export) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        String[] arguments = {key().toString(), heads.toString(), export.toString()};
        return VerifyAudit.isWhole(arguments, "", out);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private Path exported() throws IOException {
        return exported("", "");
    }

    private Path exported(String replaced, String by) throws IOException {
        String lines = Chains.lines(tables).stream()
                .map(Line::toString)
                .map(line -> line.replace(replaced, by) + "\n")
                .collect(Collectors.joining());
        return Files.writeString(folder.resolve("log.jsonl"), lines);
    }

    @Test
    void a_whole_log_is_called_so_with_how_far_it_is_sealed() throws IOException {
        assertTrue(isWhole(heads(), exported()));
        assertEquals(
                "The log is whole: 3 entries, 1 sealed heads. The last was sealed at 2026-01-01T06:00:00Z, and 1 entries"
                        + " follow on it.",
                said());
    }

    @Test
    void the_first_entry_that_was_altered_is_named() throws IOException {
        assertFalse(isWhole(heads(), exported("\"number\":2,", "\"number\":7,")));
        assertEquals("Entry 2 was altered: its text is not what was hashed.", said());
    }

    @Test
    void a_head_that_somebody_else_signed_is_named_and_the_log_is_not_called_whole() throws IOException {
        Path other = folder.resolve("other");
        new Seal(chain, new KeyPairSigner(other, new SecureRandom()), new FolderArchive(other), CLOCK).set();
        assertFalse(isWhole(other.resolve("heads"), exported()));
        assertTrue(said().contains(" was not signed by the owner of this key."), this::said);
    }

    @Test
    void without_any_sealed_head_no_log_is_called_whole() throws IOException {
        assertFalse(isWhole(Files.createDirectory(folder.resolve("none")), exported()));
        assertTrue(said().startsWith("There is no sealed head"), this::said);
    }

    @Test
    void what_cannot_be_read_is_named_and_no_log_is_called_whole() throws IOException {
        assertFalse(isWhole(heads(), folder.resolve("not-there")));
        assertFalse(isWhole(folder.resolve("keys"), exported()));
        Files.writeString(key(), "nothing");
        assertFalse(isWhole(heads(), exported()));
        List<String> lines = said().lines().toList();
        assertTrue(lines.get(0).contains("not-there"), this::said);
        assertTrue(lines.get(1).endsWith(" is no sealed head."), this::said);
        assertTrue(lines.get(2).endsWith(" holds no public key in PEM."), this::said);
    }
}
