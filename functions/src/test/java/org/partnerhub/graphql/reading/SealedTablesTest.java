package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Row;
import org.partnerhub.access.Rule;
import org.partnerhub.access.Scope;
import org.partnerhub.access.Viewer;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.graphql.Refusal;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.release.Desk;
import org.partnerhub.release.Header;

/** A sealed table is read by those alone who may see everything that can stand in it; what it is called is for everybody. */
final class SealedTablesTest {
    private static final CodeLists LISTS = CodeListReader.packaged().read();
    private static final Scope IOM = scope(Partner.IOM);
    private static final Scope OFFICER = new Scope(new Viewer(Partner.GOVERNMENT, Set.<Grant>of(), Set.of("LK51")));

    private final SealedTables tables = tables();

    @Test
    void whoever_may_see_victims_and_their_own_money_reads_every_table() {
        assertEquals(
                List.of(
                        "facts",
                        "indicator freed",
                        "indicator laws",
                        "indicator trained",
                        "money",
                        "persons freed",
                        "persons trained DISTRICT",
                        "persons trained SEX",
                        "planned disbursements",
                        "remarks",
                        "remarks freed",
                        "remarks laws",
                        "remarks trained",
                        "result R1",
                        "transactions"),
                open(new Scope(new Viewer(Partner.IOM, Set.of(Grant.PROTECTION), Set.of()))));
    }

    @Test
    void what_holds_something_of_victims_is_closed_to_whoever_may_not_see_them() {
        assertEquals(
                List.of(
                        "facts",
                        "indicator laws",
                        "indicator trained",
                        "money",
                        "persons trained DISTRICT",
                        "persons trained SEX",
                        "planned disbursements",
                        "remarks laws",
                        "remarks trained",
                        "result R1",
                        "transactions"),
                open(IOM));
    }

    @Test
    void money_is_closed_to_another_organisation() {
        assertEquals(
                List.of(
                        "facts",
                        "indicator laws",
                        "indicator trained",
                        "persons trained DISTRICT",
                        "persons trained SEX",
                        "remarks laws",
                        "remarks trained",
                        "result R1"),
                open(scope(Partner.ILO)));
    }

    @Test
    void what_holds_any_other_district_is_closed_to_an_officer_of_one() {
        assertEquals(
                List.of("indicator trained", "persons trained SEX", "remarks laws", "remarks trained", "result R1"),
                open(OFFICER));
    }

    @Test
    void what_tells_of_provinces_or_of_districts_that_were_not_declared_is_closed_to_an_officer_of_one() {
        SealedTables areas = tables(ActivitySample.with(
                things("provinces", Axis.PROVINCE),
                things("undeclared", Axis.PRODUCT)
                        .actual("2024Q1", IndicatorSample.part("district", new Code("District", "LK61"), "1")),
                things("products", Axis.PRODUCT)));
        assertEquals(
                List.of("indicator products"),
                open(areas, OFFICER).stream()
                        .filter(name -> name.startsWith("indicator"))
                        .toList());
    }

    @Test
    void what_tells_of_types_of_exploitation_is_closed_to_whoever_sees_but_the_victims_number() {
        SealedTables victims = tables(ActivitySample.with(
                IndicatorSample.of("laws").impersonal().quarter("2024Q1", 2),
                IndicatorSample.of("freed").victims().splitBy(Axis.EXPLOITATION).quarter("2024Q1", 500)));
        List<String> told = open(victims, scope(Partner.JAPAN_EMBASSY));
        assertTrue(told.contains("indicator freed"));
        assertFalse(told.contains("persons freed"));
        assertTrue(open(victims, new Scope(new Viewer(Partner.IOM, Set.of(Grant.PROTECTION), Set.of())))
                .contains("persons freed"));
    }

    @Test
    void what_may_tell_of_types_of_exploitation_is_closed_even_when_nothing_is_in_it() {
        SealedTables nothing = tables(ActivitySample.with(
                IndicatorSample.of("freed").victims().splitBy(Axis.EXPLOITATION).quarter("2024Q1", 500)));
        assertEquals(Map.of(), nothing.release().tables());
        assertFalse(open(nothing, scope(Partner.JAPAN_EMBASSY)).contains("persons freed"));
    }

    private static IndicatorSample things(String code, Axis axis) {
        return IndicatorSample.of(code).impersonal().splitBy(axis).quarter("2024Q1", 2);
    }

    @Test
    void what_is_open_is_what_was_sealed_and_what_is_not_is_not_found() {
        SealedTable money = tables.named(List.of("money")).get(0);
        assertTrue(money.seal().fits(money.content(IOM)));
        assertEquals(money.seal().nonce(), money.nonce(IOM));
        assertNotFound(() -> money.content(OFFICER));
        assertNotFound(() -> money.nonce(OFFICER));
    }

    @Test
    void a_text_that_was_not_sealed_is_not_handed_out() {
        SealedTable money = tables.named(List.of("money")).get(0);
        SealedTable other = new SealedTable(money.seal(), money.lock(), () -> Optional.of("another text"));
        assertThrows(IllegalStateException.class, () -> other.content(IOM));
    }

    @Test
    void tables_are_found_by_their_names_all_or_none() {
        assertEquals(
                List.of("facts", "money"),
                tables.named(List.of("money", "facts", "money")).stream()
                        .map(SealedTable::name)
                        .toList());
        assertNotFound(() -> tables.named(List.of("money", "unheard")));
    }

    @Test
    void what_is_about_nothing_is_closed_and_what_is_about_several_is_open_to_who_may_see_each() {
        Row own = Row.ofOrganisation(ActivitySample.IOM);
        Row others = Row.ofOrganisation(ActivitySample.ILO);
        assertFalse(new Lock(Rule.FIGURE, List.of()).isOpenTo(IOM));
        assertTrue(new Lock(Rule.MONEY, List.of(own)).isOpenTo(IOM));
        assertFalse(new Lock(Rule.MONEY, List.of(own, others)).isOpenTo(IOM));
    }

    private List<String> open(Scope scope) {
        return open(tables, scope);
    }

    private static List<String> open(SealedTables tables, Scope scope) {
        return tables.all().stream()
                .filter(table -> table.lock().isOpenTo(scope))
                .map(SealedTable::name)
                .toList();
    }

    private static void assertNotFound(Executable asked) {
        assertEquals(Refusal.Code.NOT_FOUND, assertThrows(Refusal.class, asked).code());
    }

    private static Scope scope(Partner partner) {
        return new Scope(new Viewer(partner, Set.of(), Set.of()));
    }

    private static SealedTables tables() {
        return tables(ActivitySample.with(
                        IndicatorSample.of("laws").impersonal().quarter("2024Q1", 2),
                        IndicatorSample.of("trained").quarter("2024Q1", 500),
                        IndicatorSample.of("freed").victims().quarter("2024Q1", 500))
                .booked("3", "2024-02-01", "100"));
    }

    private static SealedTables tables(ActivitySample activity) {
        Desk desk = Desk.open();
        desk.release(activity);
        Archive archive = new Shelf(desk.reader()).open().archive().orElseThrow();
        Header header = archive.all().findFirst().orElseThrow();
        return new SealedTables(archive.release(header), archive.seals(header), LISTS);
    }
}
