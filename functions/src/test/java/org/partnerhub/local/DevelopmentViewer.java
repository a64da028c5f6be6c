package org.partnerhub.local;

import java.util.List;

/**
 * Somebody to ask as on one machine.
 *
 * @param name what a developer calls them
 * @param groups what their token carries, separated by commas
 */
public record DevelopmentViewer(String name, String groups) {

    /** One of each of the four partners. */
    public static final List<DevelopmentViewer> PARTNERS = List.of(
            new DevelopmentViewer("Embassy of Japan", "japan-embassy"),
            new DevelopmentViewer("Government of Sri Lanka (ministry)", "government"),
            new DevelopmentViewer("IOM", "iom"),
            new DevelopmentViewer("ILO", "ilo"));

    /** The partners, and some of the roles within them. */
    public static final List<DevelopmentViewer> ALL = List.of(
            PARTNERS.get(0),
            PARTNERS.get(1),
            PARTNERS.get(2),
            PARTNERS.get(3),
            new DevelopmentViewer("District officer, Batticaloa", "government,district-LK51"),
            new DevelopmentViewer("Tertiary and Vocational Education Commission", "government,tvec"),
            new DevelopmentViewer("Anti-Human Trafficking Task Force", "government,anti-trafficking"),
            new DevelopmentViewer("IOM protection", "iom,protection"),
            new DevelopmentViewer("IOM reporter", "iom,reporter"),
            new DevelopmentViewer("IOM reporter with protection", "iom,reporter,protection"),
            new DevelopmentViewer("IOM approver", "iom,approver"),
            new DevelopmentViewer("IOM data protection officer", "iom,dpo"),
            new DevelopmentViewer("IOM operator", "iom,operator"),
            new DevelopmentViewer("ILO reporter", "ilo,reporter"),
            new DevelopmentViewer("ILO approver", "ilo,approver"),
            new DevelopmentViewer("Validator of the government", "government,validator"),
            new DevelopmentViewer("Auditor of the government", "government,auditor"));

    /** Where a local hub hands out this viewer's token. */
    public String tokenPath() {
        return "/local/tokens/" + groups;
    }
}
