package org.partnerhub.access;

import java.util.Arrays;
import java.util.Optional;

/** What a viewer may do or see beyond, or short of, what the partner as a whole may. */
public enum Grant {
    REPORTER("reporter"),
    APPROVER("approver"),
    VALIDATOR("validator"),
    PROTECTION("protection"),
    ANTI_TRAFFICKING("anti-trafficking"),
    TVEC("tvec"),
    AUDITOR("auditor"),
    DPO("dpo"),
    OPERATOR("operator");

    private final String group;

    Grant(String group) {
        this.group = group;
    }

    /** The name of the user group that carries this grant in a token. */
    public String group() {
        return group;
    }

    /** Whether a viewer of that partner may hold this grant at all. */
    public boolean fits(Partner partner) {
        return switch (this) {
            case REPORTER, APPROVER, PROTECTION -> partner.organisation().isPresent();
            case VALIDATOR, ANTI_TRAFFICKING, TVEC -> partner == Partner.GOVERNMENT;
            case AUDITOR, DPO, OPERATOR -> true;
        };
    }

    static Optional<Grant> ofGroup(String group) {
        return Arrays.stream(values())
                .filter(grant -> grant.group.equals(group))
                .findFirst();
    }
}
