package org.partnerhub.model;

import java.time.LocalDate;

/**
 * A document about what was reported for an indicator and a period.
 *
 * @param periodEnd the last day of the period
 * @param url an https address, which nobody has opened
 * @param category a code of DocumentCategory
 */
public record Evidence(String indicator, LocalDate periodEnd, String title, String url, Code category)
        implements Remark {

    /** Leaves out title and address. */
    @Override
    public String toString() {
        return "evidence of " + indicator + " for " + periodEnd;
    }
}
