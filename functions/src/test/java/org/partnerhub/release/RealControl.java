package org.partnerhub.release;

import org.partnerhub.disclosure.audit.AuditGate;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.MemoryItems;

/** Disclosure control as it is in production, with its decisions in a table of the test's. */
public final class RealControl {
    private static final DisclosureControl CONTROL =
            new DisclosureControl(CodeListReader.packaged().read(), AuditGate::standard);

    private RealControl() {}

    /** The control, with the gate's solver. */
    public static DisclosureControl control() {
        return CONTROL;
    }

    /** Decisions that are kept in memory. */
    public static Decisions decisions() {
        MemoryItems left = new MemoryItems();
        return decisions(left, left);
    }

    /** Decisions that are kept in a table, each with the same secret, so that a test finds the same. */
    public static Decisions decisions(ItemReader reader, ItemWriter writer) {
        return new Decisions(reader, writer, () -> new byte[32]);
    }
}
