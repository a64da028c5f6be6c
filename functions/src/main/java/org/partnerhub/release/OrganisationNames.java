package org.partnerhub.release;

import java.util.Map;

/** What the implementing organisations are called in release identifiers. */
final class OrganisationNames {
    private static final Map<String, String> SHORT_NAMES = Map.of("XM-DAC-47066", "IOM", "XM-DAC-41302", "ILO");

    private OrganisationNames() {}

    /** The short name, or the identifier itself for an organisation that is no partner of the programme. */
    static String shortName(String organisation) {
        return SHORT_NAMES.getOrDefault(organisation, organisation);
    }
}
