package org.partnerhub.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.TooLarge;
import org.partnerhub.exchange.table.Table.Column;

/** A workbook has a sheet for each table, in which numbers are numbers and days are days. */
final class WorkbookFileTest {
    private static final int ENOUGH = 100_000;

    @Test
    void numbers_and_days_are_stored_as_such_and_what_is_absent_is_not_stored() {
        Table table = new Table(
                "sites",
                List.of(new Column("name", "#loc+name"), new Column("built", "#date"), new Column("cost", "#value")),
                List.of(
                        List.of(
                                new Value.Words("බදුල්ල"),
                                new Value.Day(LocalDate.of(2024, 9, 30)),
                                new Value.Numeral(new BigDecimal("-12.50"))),
                        List.of(new Value.Words("=1+1"), new Value.Absent(), new Value.Numeral(BigDecimal.ZERO))));
        assertEquals(
                List.of(
                        "A1=name",
                        "B1=built",
                        "C1=cost",
                        "A2=#loc+name",
                        "B2=#date",
                        "C2=#value",
                        "A3=බදුල්ල",
                        "B3=45565.0",
                        "C3=-12.50",
                        "A4==1+1",
                        "C4=0"),
                Sheets.of(bytes(List.of(table), ENOUGH)).get("sites"));
    }

    @Test
    void each_table_has_a_sheet_in_their_order() {
        assertEquals(
                List.of("b", "a"),
                List.copyOf(Sheets.of(bytes(List.of(named("b"), named("a")), ENOUGH))
                        .keySet()));
    }

    @Test
    void sheets_have_names_that_excel_takes_and_tells_apart() {
        List<String> names = SheetNames.of(List.of(
                "results.indicators.periods.remarks.reservations",
                "RESULTS.indicators.periods.remarks.reservations",
                "other.indicators.periods.remarks.reservations",
                "short",
                "Short"));
        Set<String> small = names.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        assertEquals(names.size(), small.size(), names::toString);
        assertTrue(names.stream().allMatch(name -> name.length() <= 31), names::toString);
        assertEquals("periods.remarks.reservations", names.get(0));
        assertEquals("periods.remarks.reservations 3", names.get(2));
        assertEquals("a".repeat(31), SheetNames.of(List.of("a".repeat(40))).get(0));
    }

    @Test
    void what_no_xml_can_hold_spoils_no_workbook() {
        Table table = of(new Value.Words("a\u0000b\u0008c\uFFFEd <&> 😀"));
        assertEquals(
                List.of("A1=header", "A2=#tag", "A3=abcd <&> 😀"),
                Sheets.of(bytes(List.of(table), ENOUGH)).get("x"));
    }

    @Test
    void a_text_that_is_too_long_for_a_cell_is_refused_and_not_cut() {
        List<Table> longest = List.of(of(new Value.Words("x".repeat(32_767))));
        assertTrue(Sheets.of(bytes(longest, ENOUGH)).toString().contains("x".repeat(32_767)));
        List<Table> tooLong = List.of(of(new Value.Words("x".repeat(32_768))));
        assertThrows(TooLarge.class, () -> bytes(tooLong, ENOUGH));
    }

    @Test
    void a_file_never_becomes_larger_than_allowed() {
        List<List<Value>> rows = IntStream.range(0, 5_000)
                .mapToObj(row -> List.<Value>of(new Value.Words("text " + row * 7919)))
                .toList();
        List<Table> tables = List.of(new Table("x", List.of(new Column("header", "#tag")), rows));
        assertThrows(TooLarge.class, () -> bytes(tables, 10_000));
    }

    private static byte[] bytes(List<Table> tables, int most) {
        return new WorkbookFile(tables, most).bytes();
    }

    private static Table named(String name) {
        return new Table(name, List.of(new Column("header", "#tag")), List.of());
    }

    private static Table of(Value value) {
        return new Table("x", List.of(new Column("header", "#tag")), List.of(List.of(value)));
    }
}
