package org.partnerhub.partners;

import java.util.List;
import java.util.stream.Stream;

/** Everybody who is told apart, by the groups that their token carries. */
final class Viewers {
    static final List<String> ALL = List.of(
            "government",
            "government,district-LK51",
            "government,tvec",
            "government,anti-trafficking",
            "government,validator",
            "government,auditor",
            "iom",
            "iom,reporter",
            "iom,approver",
            "iom,protection",
            "iom,auditor",
            "ilo",
            "ilo,reporter",
            "ilo,protection",
            "japan-embassy",
            "japan-embassy,auditor",
            "japan-embassy,dpo",
            "japan-embassy,operator",
            "nobody");

    /** The same, with more of those who work at the desk, and machine clients. */
    static final List<String> AT_THE_DESK = Stream.concat(
                    ALL.stream(),
                    Stream.of(
                            "ilo,approver",
                            "iom,dpo",
                            "iom,operator",
                            "hub/iom,hub/reporter",
                            "hub/ilo,hub/approver",
                            "hub/government,hub/validator",
                            "hub/nobody"))
            .toList();

    private Viewers() {}
}
