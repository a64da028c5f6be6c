package org.partnerhub.graphql.desk;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import org.partnerhub.audit.Chains;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.RateReader;
import org.partnerhub.local.FolderUploads;
import org.partnerhub.local.Scratch;
import org.partnerhub.notices.Reach;
import org.partnerhub.notices.SigningSecrets;
import org.partnerhub.notices.Subscriptions;
import org.partnerhub.reporting.imports.JobIds;
import org.partnerhub.reporting.period.WorkingDays;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** What a desk works with in a test, over tables of the test's. */
public final class Workplaces {

    private Workplaces() {}

    /** A workplace without a gateway: an address for an upload leads nowhere. What is done there is logged aside. */
    public static Workplace over(Tables tables, Clock clock) {
        SecureRandom random = new SecureRandom();
        return new Workplace(
                tables,
                tables.reader(Table.RELEASED),
                new FolderUploads(Scratch.named("desk").folder(), () -> 1, clock, random),
                CodeListReader.packaged().read(),
                RateReader.read(Path.of("infra/seed/rates.csv")),
                new WorkingDays(Set.of()),
                new JobIds(clock, random),
                new Subscriptions(
                        tables,
                        tables.reader(Table.RELEASED),
                        Reach.PUBLIC_AND_LOOPBACK,
                        new SigningSecrets(() -> new byte[32]),
                        clock),
                Chains.aside(),
                clock,
                tries -> {});
    }
}
