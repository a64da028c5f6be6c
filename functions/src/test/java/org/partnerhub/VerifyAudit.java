package org.partnerhub;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.partnerhub.audit.Finding;
import org.partnerhub.audit.Link;
import org.partnerhub.audit.Links;
import org.partnerhub.audit.SealedHead;
import org.partnerhub.audit.Verification;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.dynamo.DynamoClients;
import org.partnerhub.store.dynamo.DynamoTables;
import org.partnerhub.store.dynamo.Patience;

/**
 * Verifies the audit log of an installation, as somebody who has the right to read it, or from an export: says the first entry
 * that is not as it was appended, and ends with 1 then, or when a head was not signed or none was sealed.
 *
 * <p>It is given the public key in PEM, a folder that the bucket of sealed heads was copied to, and the file of an export, a line
 * for each entry; without a file it reads the table that the environment variable {@code AUDIT_TABLE} names.
 */
public final class VerifyAudit {
    private final PublicKey key;
    private final PrintStream out;

    VerifyAudit(PublicKey key, PrintStream out) {
        this.key = key;
        this.out = out;
    }

    /** Verifies, and ends with 1 unless all is as it was appended. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        String table = Optional.ofNullable(System.getenv("AUDIT_TABLE")).orElse("");
        if (arguments.length < 2 || (arguments.length == 2 && table.isEmpty())) {
            out.println(
                    "Name the public key in PEM, the folder of sealed heads and the file of an export; or, for the last,"
                            + " in AUDIT_TABLE the table, whose name is an output of the stack of tables.");
            System.exit(1);
        }
        System.exit(isWhole(arguments, table, out) ? 0 : 1);
    }

    /** Whether all could be read and is as it was appended. */
    static boolean isWhole(String[] arguments, String table, PrintStream out) {
        try {
            List<Link> links = arguments.length > 2 ? AuditFiles.exported(Path.of(arguments[2])) : kept(table);
            PublicKey key = AuditFiles.publicKey(Path.of(arguments[0]));
            return new VerifyAudit(key, out).isWhole(links, AuditFiles.heads(Path.of(arguments[1])));
        } catch (StoreUnavailable problem) {
            out.println("The table does not answer, or not to you: look at its name, the region and your credentials.");
        } catch (IOException | UncheckedIOException problem) {
            out.println("A file cannot be read: " + problem.getMessage());
        } catch (IllegalArgumentException problem) {
            out.println(problem.getMessage());
        }
        return false;
    }

    /** Whether a log is as it was appended, by the heads of these files. */
    private boolean isWhole(List<Link> links, Map<Path, SealedHead> heads) {
        List<Path> unsigned = heads.keySet().stream()
                .filter(file -> !Objects.requireNonNull(heads.get(file)).isSignedBy(key))
                .toList();
        unsigned.forEach(file -> out.println(file + " was not signed by the owner of this key."));
        if (heads.isEmpty()) {
            out.println("There is no sealed head, so that an end that was cut off would not be missed.");
        }
        return isAsSealed(links, List.copyOf(heads.values())) && unsigned.isEmpty() && !heads.isEmpty();
    }

    private boolean isAsSealed(List<Link> links, List<SealedHead> heads) {
        Optional<Finding> found =
                new Verification(links, heads.stream().map(SealedHead::head).toList()).first();
        out.println(found.map(Finding::sentence).orElseGet(() -> whole(links, heads)));
        return found.isEmpty();
    }

    private static String whole(List<Link> links, List<SealedHead> heads) {
        String sealed = heads.stream()
                .max(Comparator.comparing(SealedHead::at))
                .map(last -> " The last was sealed at " + last.at() + ", and "
                        + (links.size() - last.head().number()) + " entries follow on it.")
                .orElse("");
        return "The log is whole: " + links.size() + " entries, " + heads.size() + " sealed heads." + sealed;
    }

    private static List<Link> kept(String table) {
        DynamoTables tables = new DynamoTables(DynamoClients.found(Patience.OF_A_FUNCTION), Map.of(Table.AUDIT, table));
        return Links.in(tables.reader(Table.AUDIT));
    }
}
