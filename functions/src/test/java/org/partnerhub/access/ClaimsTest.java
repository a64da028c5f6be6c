package org.partnerhub.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A token opens what its groups or scopes say, and nothing at all where anything about it is not understood. */
class ClaimsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[iom reporter]",
                "iom reporter",
                "[reporter iom]",
                "  iom   reporter ",
                "[ iom reporter ]",
                "[iom iom reporter]"
            })
    void groups_come_as_a_list_with_or_without_brackets(String groups) {
        assertEquals(Optional.of(viewer(Partner.IOM, Grant.REPORTER)), ofGroups(groups));
    }

    @ParameterizedTest
    @EnumSource
    void each_partner_has_a_group(Partner partner) {
        assertEquals(Optional.of(viewer(partner)), ofGroups("[" + partner.group() + "]"));
    }

    @ParameterizedTest
    @EnumSource
    void each_grant_opens_something_where_it_fits_and_all_is_closed_where_it_does_not(Grant grant) {
        for (Partner partner : Partner.values()) {
            Optional<Viewer> expected = grant.fits(partner) ? Optional.of(viewer(partner, grant)) : Optional.empty();
            assertEquals(expected, ofGroups(partner.group() + " " + grant.group()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "[ ]", " ", "[", "]", "reporter", "[district-LK51]"})
    void no_partner_opens_nothing(String groups) {
        assertEquals(Optional.empty(), ofGroups(groups));
    }

    @Test
    void two_partners_open_nothing() {
        assertEquals(Optional.empty(), ofGroups("[iom ilo]"));
        assertEquals(Optional.empty(), ofGroups("[government japan-embassy]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[iom admin]",
                "[iom reporters]",
                "[iom, reporter]",
                "[iom,reporter]",
                "[iom hub/reporter]",
                "[[iom]]",
                "[iom\treporter]",
                "[iom\u00A0reporter]",
                "[iom\nreporter]",
                "[iom reporter\u200B]",
                "[iom null]"
            })
    void an_unknown_group_opens_nothing(String groups) {
        assertEquals(Optional.empty(), ofGroups(groups));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[IOM]", "[Iom]", "[iom REPORTER]", "[GOVERNMENT]", "[government District-LK51]"})
    void capital_letters_are_another_group(String groups) {
        assertEquals(Optional.empty(), ofGroups(groups));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[i\u043Em]", "[\u0456om]", "[ilo\u0301]", "[gov\u0435rnment]", "[\uFF49\uFF4F\uFF4D]"})
    void letters_that_look_alike_are_another_group(String groups) {
        assertEquals(Optional.empty(), ofGroups(groups));
    }

    @Test
    void district_officers_are_of_the_government() {
        assertEquals(
                Optional.of(new Viewer(Partner.GOVERNMENT, Set.of(), Set.of("LK51", "LK33"))),
                ofGroups("[government district-LK51 district-LK33]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"iom", "ilo", "japan-embassy"})
    void a_district_officer_of_another_partner_opens_nothing(String partner) {
        assertEquals(Optional.empty(), ofGroups("[" + partner + " district-LK51]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LK11", "LK12", "LK13", "LK21", "LK22", "LK23", "LK31", "LK32", "LK33", "LK41", "LK42", "LK43", "LK44",
                "LK45", "LK51", "LK52", "LK53", "LK61", "LK62", "LK71", "LK72", "LK81", "LK82", "LK91", "LK92"
            })
    void each_of_the_25_districts_has_a_group(String district) {
        assertEquals(
                Optional.of(new Viewer(Partner.GOVERNMENT, Set.of(), Set.of(district))),
                ofGroups("government district-" + district));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LK99",
                "LK",
                "LK5",
                "LK1",
                "LK14",
                "LK24",
                "LK46",
                "LK54",
                "LK63",
                "LK93",
                "LK01",
                "LK10",
                "LK511",
                "lk51",
                "LK-51",
                "LK5\u0661",
                "",
                "*"
            })
    void what_is_no_district_opens_nothing(String district) {
        assertEquals(Optional.empty(), ofGroups("government district-" + district));
    }

    @Test
    void a_reporter_of_the_government_is_a_contradiction() {
        assertEquals(Optional.empty(), ofGroups("[government reporter]"));
    }

    @Test
    void a_machine_takes_its_rights_from_hub_scopes() {
        assertEquals(
                Optional.of(viewer(Partner.ILO, Grant.REPORTER)),
                Claims.viewer(Map.of(
                        "token_use",
                        "access",
                        "client_id",
                        "a",
                        "scope",
                        "hub/ilo openid hub/reporter other/government")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "openid",
                "ilo",
                "hub/",
                "hub/ilo hub/",
                "hub/ilo hub/iom",
                "hub/ilo hub/unknown",
                "hub/reporter",
                "HUB/ilo",
                "hub/hub/ilo",
                "[hub/ilo]",
                "hub/government hub/reporter"
            })
    void a_machine_without_just_one_known_partner_opens_nothing(String scopes) {
        assertEquals(Optional.empty(), Claims.viewer(Map.of("token_use", "access", "client_id", "a", "scope", scopes)));
    }

    @Test
    void a_machine_without_scopes_opens_nothing() {
        assertEquals(Optional.empty(), Claims.viewer(Map.of("token_use", "access", "client_id", "a")));
    }

    @Test
    void a_user_gets_nothing_from_hub_scopes() {
        assertEquals(
                Optional.empty(),
                Claims.viewer(Map.of("token_use", "access", "username", "u", "scope", "hub/government hub/auditor")));
        assertEquals(
                Optional.empty(),
                Claims.viewer(Map.of("token_use", "access", "cognito:groups", "[]", "scope", "hub/government")));
        assertEquals(
                Optional.of(viewer(Partner.IOM)),
                Claims.viewer(Map.of(
                        "token_use", "access", "username", "u", "cognito:groups", "[iom]", "scope", "hub/auditor")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "ACCESS", "refresh", "", "access "})
    void a_token_of_another_use_opens_nothing(String use) {
        assertEquals(
                Optional.empty(),
                Claims.viewer(
                        Map.of("token_use", use, "username", "u", "cognito:groups", "[iom]", "scope", "hub/iom")));
    }

    @Test
    void a_token_without_a_use_opens_nothing() {
        assertEquals(Optional.empty(), Claims.viewer(Map.of("username", "u", "cognito:groups", "[iom]")));
        assertEquals(Optional.empty(), Claims.viewer(Map.of()));
    }

    @Test
    void the_subject_is_the_name_that_the_identity_provider_has() {
        assertEquals(Optional.of("7f3e"), Claims.subject(Map.of("sub", "7f3e", "username", "kumari")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void a_blank_subject_is_none(String subject) {
        assertEquals(Optional.empty(), Claims.subject(Map.of("sub", subject)));
        assertEquals(Optional.empty(), Claims.subject(Map.of()));
    }

    private static Optional<Viewer> ofGroups(String groups) {
        Map<String, String> claims = new HashMap<>();
        claims.put("token_use", "access");
        claims.put("username", "somebody");
        claims.put("cognito:groups", groups);
        claims.put("scope", "openid");
        return Claims.viewer(claims);
    }

    private static Viewer viewer(Partner partner, Grant... grants) {
        return new Viewer(partner, Set.copyOf(Arrays.asList(grants)), Set.of());
    }
}
