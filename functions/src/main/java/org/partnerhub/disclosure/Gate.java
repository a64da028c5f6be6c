package org.partnerhub.disclosure;

/** Proves that what would be shown leaves every claim possible, or says that it could not. */
@FunctionalInterface
public interface Gate {
    /** Looks at one table; it may withhold more, never less. */
    Audit audit(AuditedTable table);
}
