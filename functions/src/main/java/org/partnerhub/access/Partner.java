package org.partnerhub.access;

import java.util.Arrays;
import java.util.Optional;

/** The four partners of the programme. */
public enum Partner {
    GOVERNMENT("government", ""),
    IOM("iom", "XM-DAC-47066"),
    ILO("ilo", "XM-DAC-41302"),
    JAPAN_EMBASSY("japan-embassy", "");

    private final String group;
    private final String organisation;

    Partner(String group, String organisation) {
        this.group = group;
        this.organisation = organisation;
    }

    /** The name of the user group that carries this partner in a token. */
    public String group() {
        return group;
    }

    /** The identifier of the implementing organisation that the partner is; empty for those who do not implement. */
    public Optional<String> organisation() {
        return Optional.of(organisation).filter(identifier -> !identifier.isEmpty());
    }

    public boolean owns(Row row) {
        return organisation().isPresent() && organisation().equals(row.organisation());
    }

    static Optional<Partner> ofGroup(String group) {
        return Arrays.stream(values())
                .filter(partner -> partner.group.equals(group))
                .findFirst();
    }
}
