package org.partnerhub.access;

import java.util.List;

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

    private Viewers() {}
}
