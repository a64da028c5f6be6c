package org.partnerhub;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.FileRefused;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.exchange.ImportReport;
import org.partnerhub.reporting.Intake;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.store.StoreUnavailable;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.dynamo.DynamoClients;
import org.partnerhub.store.dynamo.DynamoTables;
import org.partnerhub.store.dynamo.Patience;

/**
 * Takes the records of activities, as IATI 2.03 XML, into the table of an installation, as an operator who has the right to
 * write to it; what organisations then report goes by the desk. The environment variable {@code REPORTED_TABLE} names the table,
 * and the AWS SDK finds region and credentials as everywhere.
 *
 * <p>A record that was taken before is brought up to date; what its released periods rest on cannot be taken back.
 */
public final class TakeRecords {
    private final Intake intake;
    private final PrintStream out;

    /** Into tables of the caller's. */
    TakeRecords(Tables tables, PrintStream out) {
        this.intake = new Intake(
                new IatiReader(CodeListReader.packaged().read()),
                new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED)));
        this.out = out;
    }

    /** Takes each file that is named, says what became of it, and ends with 1 when anything was refused. */
    public static void main(String[] files) {
        String table = Optional.ofNullable(System.getenv("REPORTED_TABLE")).orElse("");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (table.isEmpty() || files.length == 0) {
            out.println(
                    "Name the files, and in REPORTED_TABLE the table; its name is an output of the stack of tables.");
            System.exit(1);
        }
        DynamoTables tables =
                new DynamoTables(DynamoClients.found(Patience.OF_A_FUNCTION), Map.of(Table.REPORTED, table));
        System.exit(isTaken(tables, files, out) ? 0 : 1);
    }

    private static boolean isTaken(Tables tables, String[] files, PrintStream out) {
        try {
            return new TakeRecords(tables, out)
                    .take(Arrays.stream(files).map(Path::of).toList());
        } catch (StoreUnavailable problem) {
            out.println("The table does not answer, or not to you: look at its name, the region and your credentials.");
            return false;
        }
    }

    /** Whether all that the files hold was taken. */
    boolean take(List<Path> files) {
        return files.stream().filter(this::isRefused).toList().isEmpty();
    }

    private boolean isRefused(Path file) {
        try {
            ImportReport report = intake.take(file);
            report.lines().forEach(out::println);
            return !report.entries(ImportReport.Kind.REFUSED).isEmpty();
        } catch (FileRefused refused) {
            out.println(refused.getMessage());
            return true;
        }
    }
}
