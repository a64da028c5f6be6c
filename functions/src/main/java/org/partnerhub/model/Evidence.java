package org.partnerhub.model;

import java.time.LocalDate;

/**
 * A document about what was reported for an indicator and a period.
 *
 * @param periodEnd the last day of the period
 * @param url an https address, which nobody has opened
 * @param category a code of DocumentCategory
 */
public record Evidence(String indicator, LocalDate periodEnd, String title, String url, Code category) {}
