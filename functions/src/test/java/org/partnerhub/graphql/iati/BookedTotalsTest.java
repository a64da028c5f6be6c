package org.partnerhub.graphql.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.HubClient;
import org.partnerhub.exchange.xml.Xml;

/** Totals that stand for single payments add up to what was booked, whatever of it lies in no quarter. */
final class BookedTotalsTest {
    private static final String AGENCY =
            """
            {"organisation": "XM-DAC-47066",
             "transactions": {"pageInfo": {"hasMore": %s}, "edges": [{"node": {"ref": "P-1", "value": {"value": "1"}}}]},
             "money": {
               "total": {"spent": {"value": "30.01", "status": "PUBLISHED", "asOf": "2024-05-31"},
                         "received": {"value": null, "status": "NOT_REPORTED"}},
               "byQuarter": [
                 {"periodStart": "2024-01-01", "periodEnd": "2024-03-31",
                  "totals": {"spent": {"value": "10.00", "status": "PUBLISHED", "asOf": "2024-05-31"}}},
                 {"periodStart": "2024-04-01", "periodEnd": "2024-06-30",
                  "totals": {"spent": {"value": "12.50", "status": "PUBLISHED", "asOf": "2024-05-31"}}}]}}
            """;

    @Test
    void a_sum_is_dated_by_the_last_day_that_it_covers_and_the_rest_by_the_cut_off() {
        List<Xml> transactions = new BookedTotals(agency(false), false).transactions();
        assertEquals(
                List.of("2024-03-31 10.00", "2024-05-31 12.50", "2024-05-31 7.51"),
                transactions.stream()
                        .filter(Xml.Element.class::isInstance)
                        .map(Xml.Element.class::cast)
                        .map(BookedTotalsTest::dayAndSum)
                        .toList());
    }

    @Test
    void more_payments_than_an_answer_holds_come_as_totals_with_the_reason() {
        Payments few = new Payments(agency(false), Set.of());
        Payments many = new Payments(agency(true), Set.of());
        assertEquals(1, few.transactions().size());
        assertEquals(4, many.transactions().size());
        assertTrue(many.transactions().get(0).toString().contains("more single payments than one answer holds"));
    }

    @Test
    void a_sum_says_what_it_is_the_sum_of() {
        String text = Written.text(new BookedTotals(agency(false), false).transactions());
        assertTrue(
                text.startsWith(
                        """
                <!-- totals: your role does not open single payments. Each transaction is the sum of one kind in one calendar quarter; \
                disbursements and expenditure are one kind, of type 4. Together they are what was booked. -->
                <transaction hub:organisation="XM-DAC-47066">
                  <transaction-type code="4"/>
                  <transaction-date iso-date="2024-03-31"/>
                  <value currency="USD" value-date="2024-03-31">10.00</value>
                  <description>
                    <narrative xml:lang="en">Disbursed and spent from 2024-01-01 to 2024-03-31, in all</narrative>
                  </description>
                </transaction>
                """),
                text);
        assertTrue(text.contains(">Disbursed and spent outside of these quarters, in all<"), text);
    }

    @Test
    void closed_money_is_a_remark_without_any_sum() {
        Part closed = Written.part(AGENCY.formatted(false).replace("PUBLISHED", "OUT_OF_SCOPE"));
        assertEquals(
                "<!-- out of scope: your role does not open the money of this organisation. -->\n",
                Written.text(new BookedTotals(closed, false).transactions()));
    }

    private static Part agency(boolean hasMore) {
        return new Part(HubClient.json(AGENCY.formatted(hasMore)));
    }

    private static String dayAndSum(Xml.Element transaction) {
        return inner(transaction, "transaction-date").attributes().get(0).value() + " "
                + ((Xml.Words) inner(transaction, "value").content().get(0)).words();
    }

    private static Xml.Element inner(Xml.Element holder, String name) {
        return holder.content().stream()
                .map(Xml.Element.class::cast)
                .filter(element -> element.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
