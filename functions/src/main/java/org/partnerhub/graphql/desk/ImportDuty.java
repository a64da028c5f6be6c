package org.partnerhub.graphql.desk;

import org.partnerhub.access.Grant;
import org.partnerhub.access.Viewer;
import org.partnerhub.reporting.imports.ImportRequest;

/** Which of their organisation's imports somebody may ask for, order, discard and see. */
record ImportDuty(Viewer viewer) {

    boolean covers(ImportRequest.Kind kind) {
        return switch (kind) {
            case PARTICIPATIONS, COUNTS, IATI -> viewer.has(Grant.REPORTER);
            case ERASURE -> viewer.has(Grant.DPO);
        };
    }
}
