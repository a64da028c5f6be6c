package org.partnerhub.access;

import java.util.Optional;

/**
 * What a figure is about, as far as access depends on it.
 *
 * @param organisation the identifier of the organisation that owns it; empty when it stands for several
 * @param outcome the number of the programme's outcome; empty when it stands for several or for none
 * @param area the P-code of a district or province; empty for the whole country
 * @param victimsOfTrafficking whether it counts victims of trafficking
 * @param exploitation whether it tells by type of exploitation
 */
public record Row(
        Optional<String> organisation,
        Optional<Integer> outcome,
        Optional<String> area,
        boolean victimsOfTrafficking,
        boolean exploitation) {

    public static Row ofOrganisation(String organisation) {
        return new Row(Optional.of(organisation), Optional.empty(), Optional.empty(), false, false);
    }

    public static Row ofSeveralOrganisations() {
        return new Row(Optional.empty(), Optional.empty(), Optional.empty(), false, false);
    }

    public Row inOutcome(Optional<Integer> number) {
        return new Row(organisation, number, area, victimsOfTrafficking, exploitation);
    }

    public Row inArea(String code) {
        return new Row(organisation, outcome, Optional.of(code), victimsOfTrafficking, exploitation);
    }

    public Row aboutVictimsOfTrafficking(boolean about) {
        return new Row(organisation, outcome, area, about, exploitation);
    }

    /** The same, told by type of exploitation. */
    public Row byTypeOfExploitation() {
        return new Row(organisation, outcome, area, victimsOfTrafficking, true);
    }
}
