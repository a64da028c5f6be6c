package org.partnerhub.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Amount;
import org.partnerhub.model.Budget;
import org.partnerhub.model.Code;
import org.partnerhub.model.Counterparty;
import org.partnerhub.model.Language;
import org.partnerhub.model.Location;
import org.partnerhub.model.Transaction;

/** The record that IOM published of the project before UPLIFT comes in whole, as it was published. */
class PredecessorRecordTest {
    private static final Path FILE = Path.of("..", "shared", "data", "iom_lk_RR.0206_predecessor.xml");
    private static final LocalDate START = LocalDate.of(2021, 4, 1);
    private static final LocalDate END = LocalDate.of(2023, 3, 31);
    private static final Amount SUM = new Amount(new BigDecimal("1705396.4"), "USD", START);

    @BeforeAll
    static void the_record_is_at_hand() {
        Assumptions.assumeTrue(Files.exists(FILE), "the published record is not at hand");
    }

    private final Sample sample = Files.exists(FILE) ? Sample.of(FILE) : Sample.with("");
    private final Activity activity = sample.activity();

    @Test
    void its_name_status_and_country_are_read() {
        assertEquals("XM-DAC-47066-RR.0206", activity.iatiIdentifier());
        assertEquals(Optional.of("RR.0206"), activity.code());
        assertTrue(activity.title().in(Language.EN).orElseThrow().startsWith("Supporting the Socioeconomic"));
        assertEquals("en", activity.title().narratives().get(0).language());
        assertEquals(1, activity.descriptions().size());
        assertEquals(Optional.of(1), activity.hierarchy());
        assertEquals(new Code("ActivityStatus", "2"), activity.activityStatus());
        assertEquals(
                new Code("Country", "LK"), activity.recipientCountries().get(0).code());
        assertFalse(activity.synthetic());
    }

    @Test
    void its_three_dates_are_read() {
        assertEquals(
                List.of("2 2021-04-01", "1 2021-04-01", "3 2023-03-31"),
                activity.activityDates().stream()
                        .map(date -> date.type().code() + " " + date.isoDate())
                        .toList());
    }

    @Test
    void its_partners_are_read() {
        assertEquals(Optional.of("XM-DAC-47066"), activity.reportingOrg().ref());
        assertEquals(
                List.of("XM-DAC-47066 2", "XM-DAC-701-2 1"),
                activity.participatingOrgs().stream()
                        .map(partner -> partner.organisation().ref().orElseThrow() + " "
                                + partner.role().code())
                        .toList());
        assertEquals(
                Optional.of("XM-DAC-701-2-N/2021/01/IOM"),
                activity.participatingOrgs().get(1).activityId());
    }

    @Test
    void its_budget_is_read_to_the_cent() {
        assertEquals(1, activity.budgets().size());
        Budget budget = activity.budgets().get(0);
        assertEquals(SUM, budget.value());
        assertEquals(0, budget.value().value().compareTo(new BigDecimal("1705396.40")));
        assertEquals(START, budget.periodStart());
        assertEquals(END, budget.periodEnd());
        assertEquals(new Code("BudgetStatus", "2"), budget.status());
        assertEquals("XM-DAC-47066", budget.organisation());
    }

    @Test
    void what_japan_committed_is_read() {
        assertEquals(1, activity.transactions().size());
        Transaction commitment = activity.transactions().get(0);
        Counterparty japan = commitment.providerOrg().orElseThrow();
        assertEquals(new Code("TransactionType", "11"), commitment.transactionType());
        assertEquals(START, commitment.transactionDate());
        assertEquals(SUM, commitment.value());
        assertEquals(Optional.of("XM-DAC-701-2"), japan.organisation().ref());
        assertEquals(Optional.of("XM-DAC-701-2-N/2021/01/IOM"), japan.activityId());
        assertEquals(Optional.of(new Code("FlowType", "10")), commitment.flowType());
        assertEquals(Optional.of(new Code("FinanceType", "110")), commitment.financeType());
        assertEquals(Optional.of(new Code("AidType", "B03")), commitment.aidType());
        assertEquals(Optional.empty(), commitment.tiedStatus());
    }

    @Test
    void its_sectors_and_marker_keep_their_vocabularies() {
        assertEquals(
                List.of("Sector:15190", "Sector/98:04", "Sector/99:RR"),
                activity.sectors().stream()
                        .map(sector -> sector.code().toString())
                        .toList());
        assertEquals(
                new Code("PolicyMarker/99", "2A"),
                activity.policyMarkers().get(0).code());
    }

    @Test
    void its_location_is_the_country_and_no_district() {
        Location location = activity.locations().get(0);
        assertEquals(Optional.of("LK"), location.ref());
        assertEquals(Optional.empty(), location.district());
        assertEquals(List.of(new Code("GeographicVocabulary/A4", "LK")), location.administrative());
        assertEquals(List.of(new Code("GeographicVocabulary/A4", "LK")), location.identifiers());
    }

    @Test
    void what_is_not_kept_of_it_is_listed() {
        String activityPath = "iati-activity/";
        assertEquals(
                List.of(
                        activityPath + "@dstore:dataset",
                        activityPath + "@dstore:index",
                        activityPath + "@humanitarian",
                        activityPath + "@iati-activities:generated-datetime",
                        activityPath + "@iati-activities:version",
                        activityPath + "contact-info",
                        activityPath + "sector/@vocabulary-uri",
                        activityPath + "sector/@vocabulary-uri",
                        activityPath + "policy-marker/@vocabulary-uri",
                        activityPath + "capital-spend"),
                sample.paths(Kind.NOT_KEPT));
    }

    @Test
    void nothing_of_the_contact_is_in_the_report() {
        assertFalse(sample.report().toString().contains("iomcolombo"));
        assertTrue(sample.report().toString().contains("iati-activity/contact-info is not kept, as it may hold"));
    }
}
