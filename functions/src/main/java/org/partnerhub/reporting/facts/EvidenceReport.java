package org.partnerhub.reporting.facts;

import java.time.LocalDate;

/**
 * A document about what was reported.
 *
 * @param url an https address
 * @param category a code of DocumentCategory
 */
public record EvidenceReport(
        String activity, String indicator, LocalDate periodEnd, String title, String url, String category) {}
