package org.partnerhub.reporting.facts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A site, or more about one that is on record; what is left out stays as it is.
 *
 * @param id unique within the activity
 * @param name in English
 * @param kind a code of SiteKind
 * @param district a P-code of District
 * @param result the code of the result that it serves
 */
public record SiteReport(
        String activity,
        String id,
        Optional<String> name,
        Optional<String> kind,
        Optional<String> district,
        Optional<String> result,
        Optional<LocalDate> planned,
        Optional<LocalDate> built,
        Optional<LocalDate> operating) {}
