package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Row;
import org.partnerhub.access.Scope;
import org.partnerhub.access.Viewer;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.ActivitySample;
import org.partnerhub.model.Code;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.IndicatorSample;
import org.partnerhub.release.Desk;

/** Sites are counted by what was stated of them, in every area, and listed for those alone who may see where they are. */
final class SitesTest {
    private static final CodeLists LISTS = CodeListReader.packaged().read();
    private static final Optional<LocalDate> DAY = Optional.of(LocalDate.parse("2024-02-01"));

    private final Sites sites = new Sites(
            new ActivityView(List.of(Desk.open()
                    .released(ActivitySample.with(
                                    IndicatorSample.of("laws").impersonal().quarter("2024Q1", 2))
                            .site("S-2", DAY, Optional.empty())
                            .site("S-1", DAY, DAY)
                            .site("S-3")))),
            LISTS);

    @Test
    void a_site_is_counted_where_something_was_stated_of_it() {
        assertEquals("2 1 NOT_REPORTED", text(sites.total()));
        assertEquals(Optional.empty(), sites.total().area());
        assertEquals(
                Optional.of(LocalDate.parse("2024-03-31")),
                sites.total().planned().asOf());
    }

    @Test
    void every_district_and_province_is_counted_with_zero_where_there_is_none() {
        assertEquals(25, sites.byDistrict().size());
        assertEquals(9, sites.byProvince().size());
        for (SiteCount count : sites.byDistrict()) {
            boolean isTheirs = count.area().equals(Optional.of(new Code("District", "LK51")));
            assertEquals(isTheirs ? "2 1 NOT_REPORTED" : "0 0 NOT_REPORTED", text(count));
        }
        for (SiteCount count : sites.byProvince()) {
            boolean isTheirs = count.area().equals(Optional.of(new Code("Province", "LK5")));
            assertEquals(isTheirs ? "2 1 NOT_REPORTED" : "0 0 NOT_REPORTED", text(count));
        }
    }

    @Test
    void a_count_of_an_area_is_about_that_area() {
        assertEquals(
                sites.byDistrict().stream()
                        .map(count -> count.area().map(Code::code))
                        .toList(),
                sites.byDistrict().stream()
                        .map(count -> count.rows().get(0).area())
                        .toList());
        assertEquals(
                List.of(Row.ofOrganisation(ActivitySample.IOM)), sites.total().rows());
    }

    @Test
    void sites_are_listed_by_their_names_each_with_its_province_and_days() {
        List<SiteView> all = sites.within(scope());
        assertEquals(
                List.of("S-1", "S-2", "S-3"), all.stream().map(SiteView::id).toList());
        assertEquals(new Code("Province", "LK5"), all.get(0).province());
        assertEquals(
                new SiteView.Statement(FigureStatus.PUBLISHED, DAY), all.get(0).built());
        assertEquals(
                new SiteView.Statement(FigureStatus.NOT_REPORTED, Optional.empty()),
                all.get(1).built());
        assertEquals(DAY, all.get(1).planned().date());
        assertEquals(FigureStatus.NOT_REPORTED, all.get(0).operating().status());
    }

    @Test
    void an_officer_of_a_district_sees_its_sites_and_no_others() {
        assertEquals(3, sites.within(scope("LK51")).size());
        assertEquals(List.of(), sites.within(scope("LK52")));
        assertEquals(List.of(new Code("District", "LK52")), sites.districts(scope("LK52")));
        assertEquals(25, sites.districts(scope()).size());
    }

    private static Scope scope(String... districts) {
        return new Scope(new Viewer(Partner.GOVERNMENT, Set.<Grant>of(), Set.of(districts)));
    }

    private static String text(SiteCount count) {
        return text(count.planned()) + " " + text(count.built()) + " " + text(count.operating());
    }

    private static String text(Figure figure) {
        return figure.value()
                .map(BigDecimal::toPlainString)
                .orElse(figure.status().name());
    }
}
