package org.partnerhub.graphql.desk;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.partnerhub.audit.AuditLog;
import org.partnerhub.graphql.Connection;
import org.partnerhub.graphql.Page;

/** The audit log, for those whom its rule lets read it. */
record AuditFields(AuditLog log) {

    Map<String, DataFetcher<?>> fetchers() {
        return Map.of("Query.auditLog", this::entries);
    }

    /** The place of an entry is one less than its number, so that the offset behind it is the number itself. */
    private Connection<AuditEntryView> entries(DataFetchingEnvironment environment) {
        Page page = Page.asked(environment);
        long before = page.offset() == 0 ? AuditLog.END : page.offset();
        List<AuditEntryView> found = log.before(before, page.first() + 1).stream()
                .map(AuditEntryView::of)
                .toList();
        return page.ofFound(found, entry -> Math.toIntExact(entry.number() - 1));
    }
}
