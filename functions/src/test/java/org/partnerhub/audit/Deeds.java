package org.partnerhub.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Deeds for tests. */
final class Deeds {
    static final String ACTIVITY = "XM-DAC-47066-UPLIFT";
    static final String IOM = "XM-DAC-47066";

    private Deeds() {}

    static Deed read(String person) {
        return new Deed(
                Door.DESK,
                Kind.READ,
                List.of("desk", "periods"),
                Optional.of(new Who(person, "iom", List.of("reporter", "approver"))),
                Optional.of(new Request(Optional.of("Periods"), "ab".repeat(32))),
                About.part(ACTIVITY, IOM),
                List.of(IOM));
    }

    static Deed release() {
        return Deed.ofTheHub(
                Door.RELEASES,
                Kind.RELEASE,
                "release",
                About.part(ACTIVITY, IOM).inPeriod(LocalDate.of(2025, 3, 31)));
    }
}
