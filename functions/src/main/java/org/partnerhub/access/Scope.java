package org.partnerhub.access;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which rows a viewer may see. It only ever takes away from what was released, and what it does not open is closed.
 *
 * <p>A figure is open to every partner, but a district officer sees national figures and those of the own districts, and
 * a viewer of the Tertiary and Vocational Education Commission sees outcome 3. Figures about victims of trafficking are
 * open to the embassy, the ministry, the anti-trafficking task force and IOM's protection staff, and by type of exploitation to the
 * task force and those protection staff alone. Totals of money are open
 * to the embassy and the ministry, and to each agency for its own; single payments to their owner and to auditors. The desk
 * is open to reporters, approvers, validators, data protection officers and operators; a reporter may be an approver's
 * deputy. Validators are not told how a recount went. Why a cell is withheld is told to the data protection
 * officers of its own organisation alone: never to another organisation's, the government's or the embassy's. Files are brought by reporters and data protection officers of those who implement.
 * Operators say who is told of releases, each for the own partner. Auditors who serve the whole
 * country and every outcome read the audit log, and nothing else at the desk.
 */
public record Scope(Viewer viewer) {
    private static final int SKILLS = 3;

    public boolean opens(Rule rule, Row row) {
        return switch (rule) {
            case PARTNER -> true;
            case FIGURE ->
                withinDistricts(row)
                        && withinOutcome(row)
                        && (!row.victimsOfTrafficking() || opensVictims())
                        && (!row.exploitation() || hasOneOf(Grant.ANTI_TRAFFICKING, Grant.PROTECTION));
            case MONEY -> !isNarrowed() && (seesAllMoney() || viewer.partner().owns(row));
            case TRANSACTION ->
                !isNarrowed() && (viewer.has(Grant.AUDITOR) || viewer.partner().owns(row));
            case DESK, REPORT, IMPORT, APPROVE, DISCLOSURE, RECOUNT, VALIDATE, SUBSCRIBE, AUDIT -> admitsTo(rule);
        };
    }

    /** Whether the viewer may do what the rule is about, whatever row it is done to; none does for a rule about rows. */
    public boolean admitsTo(Rule rule) {
        return switch (rule) {
            case PARTNER -> true;
            case FIGURE, MONEY, TRANSACTION -> false;
            case DESK -> hasWorkAtTheDesk();
            case REPORT -> viewer.has(Grant.REPORTER);
            case IMPORT -> bringsFiles();
            case APPROVE -> viewer.has(Grant.APPROVER) || viewer.has(Grant.REPORTER);
            case DISCLOSURE -> viewer.partner().organisation().isPresent() && viewer.has(Grant.DPO);
            case RECOUNT -> hasOneOf(Grant.REPORTER, Grant.APPROVER, Grant.DPO, Grant.OPERATOR);
            case VALIDATE -> viewer.has(Grant.VALIDATOR);
            case SUBSCRIBE -> viewer.has(Grant.OPERATOR);
            case AUDIT -> viewer.has(Grant.AUDITOR) && !isNarrowed();
        };
    }

    private boolean hasWorkAtTheDesk() {
        return hasOneOf(Grant.REPORTER, Grant.APPROVER, Grant.VALIDATOR, Grant.DPO, Grant.OPERATOR);
    }

    private boolean hasOneOf(Grant... grants) {
        return Stream.of(grants).anyMatch(viewer::has);
    }

    private boolean bringsFiles() {
        return viewer.partner().organisation().isPresent() && (viewer.has(Grant.REPORTER) || viewer.has(Grant.DPO));
    }

    /** The one outcome that the viewer sees; empty for all. */
    public Optional<Integer> onlyOutcome() {
        return viewer.has(Grant.TVEC) ? Optional.of(SKILLS) : Optional.empty();
    }

    private boolean withinDistricts(Row row) {
        Optional<String> area = row.area();
        return !viewer.isDistrictOfficer()
                || area.isEmpty()
                || viewer.districts().contains(area.get());
    }

    private boolean withinOutcome(Row row) {
        return onlyOutcome().isEmpty() || onlyOutcome().equals(row.outcome());
    }

    private boolean opensVictims() {
        return switch (viewer.partner()) {
            case JAPAN_EMBASSY -> true;
            case GOVERNMENT -> viewer.has(Grant.ANTI_TRAFFICKING) || !isNarrowed();
            case IOM -> viewer.has(Grant.PROTECTION);
            case ILO -> false;
        };
    }

    private boolean seesAllMoney() {
        return viewer.has(Grant.AUDITOR)
                || switch (viewer.partner()) {
                    case JAPAN_EMBASSY, GOVERNMENT -> true;
                    case IOM, ILO -> false;
                };
    }

    private boolean isNarrowed() {
        return viewer.isDistrictOfficer() || viewer.has(Grant.TVEC) || viewer.has(Grant.ANTI_TRAFFICKING);
    }
}
