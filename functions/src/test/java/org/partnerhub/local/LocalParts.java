package org.partnerhub.local;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerhub.audit.Chain;
import org.partnerhub.audit.Seal;
import org.partnerhub.disclosure.audit.AuditGate;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.function.RandomPause;
import org.partnerhub.graphql.desk.Workplace;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Rate;
import org.partnerhub.notices.Courier;
import org.partnerhub.notices.Dispatch;
import org.partnerhub.notices.Reach;
import org.partnerhub.notices.Resolver;
import org.partnerhub.notices.SigningSecrets;
import org.partnerhub.notices.Subscriptions;
import org.partnerhub.release.Decisions;
import org.partnerhub.release.DisclosureControl;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.imports.ImportSettings;
import org.partnerhub.reporting.imports.Importer;
import org.partnerhub.reporting.imports.JobIds;
import org.partnerhub.reporting.imports.Pseudonyms;
import org.partnerhub.reporting.ledger.Ledger;
import org.partnerhub.reporting.period.WorkingDays;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.dynamo.DynamoTables;

/**
 * What the functions of a local hub are made of.
 *
 * @param folder for uploads, keys, sealed heads and files on their way
 */
public record LocalParts(
        LocalDynamo database, FolderUploads uploads, Path folder, List<Rate> rates, SecureRandom random, Clock clock) {
    private static final Map<Table, String> NAMES = Map.of(
            Table.PARTICIPATIONS, "participations",
            Table.REPORTED, "reported",
            Table.RELEASED, "released",
            Table.AUDIT, "audit");
    private static final CodeLists LISTS = CodeListReader.packaged().read();

    public Tables tables() {
        return new DynamoTables(database.client(), NAMES);
    }

    CodeLists lists() {
        return LISTS;
    }

    ReportedActivities reported() {
        return new ReportedActivities(tables().reader(Table.REPORTED), tables().writer(Table.REPORTED));
    }

    /** Where the decisions of disclosure control are kept. */
    public Decisions decisions() {
        return Decisions.in(tables().reader(Table.REPORTED), tables().writer(Table.REPORTED), random);
    }

    /** Disclosure control with its gate. */
    public DisclosureControl control() {
        return new DisclosureControl(LISTS, AuditGate::standard);
    }

    /** All of it, to be kept and put back. */
    public TableCopy copy() {
        return new TableCopy(database.client(), List.copyOf(NAMES.values()), folder.resolve("keys"));
    }

    JobIds ids() {
        return new JobIds(clock, random);
    }

    /** What the desk works with. */
    public Workplace workplace() {
        return new Workplace(
                tables(),
                tables().reader(Table.RELEASED),
                uploads,
                LISTS,
                rates,
                new WorkingDays(Set.of()),
                ids(),
                new Subscriptions(
                        tables(), tables().reader(Table.RELEASED), Reach.PUBLIC_AND_LOOPBACK, webhookSecrets(), clock),
                audit(),
                clock,
                RandomPause.ofRequests());
    }

    /** Where everything is logged that is done and read. */
    public Chain audit() {
        Tables tables = tables();
        return new Chain(
                tables.reader(Table.AUDIT), tables.writer(Table.AUDIT), clock, random, RandomPause.ofRequests()::after);
    }

    /** What seals the log: sealed heads go into a folder, and the key lies in another. */
    public Seal seal() {
        return new Seal(audit(), new KeyPairSigner(folder.resolve("keys"), random), new FolderArchive(folder), clock);
    }

    /** Whoever tells subscribers of releases: also those on this machine. */
    public Dispatch notices() {
        return new Dispatch(
                tables(),
                tables().reader(Table.RELEASED),
                webhookSecrets(),
                () -> new Courier(Reach.PUBLIC_AND_LOOPBACK, Resolver.ofTheMachine()),
                clock);
    }

    private SigningSecrets webhookSecrets() {
        PersonKeys keys = new PersonKeys(folder.resolve("keys"), random);
        return new SigningSecrets(() -> keys.apply("webhooks"));
    }

    /** Whoever works on imports. */
    public Importer importer() {
        return new Importer(
                tables(),
                uploads,
                LISTS,
                reported(),
                new Pseudonyms(new PersonKeys(folder.resolve("keys"), random)),
                new Ledger(tables(), RandomPause.ofRequests()),
                RandomPause.ofRequests(),
                audit(),
                clock,
                ImportSettings.of("local", folder));
    }
}
