package org.partnerhub.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;
import org.partnerhub.LocalHub;
import org.partnerhub.disclosure.Plan;
import org.partnerhub.disclosure.attack.Attacks;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Area;
import org.partnerhub.model.Axis;
import org.partnerhub.model.Cell;
import org.partnerhub.model.CodeLists;
import org.partnerhub.model.Part;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.reporting.ReportedPart;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;

/** Partners who put together everything that any of them is told of the seed, in all its releases, find nothing of few persons. */
@ExtendWith(HubExtension.class)
final class SeedWithstandsAttackTest {
    private static final CodeLists LISTS = CodeListReader.packaged().read();
    private static final String UPLIFT = "XM-DAC-47066-UPLIFT";
    private static final List<String> EVERYBODY = List.of(
            "japan-embassy,auditor",
            "government",
            "government,district-LK51",
            "government,anti-trafficking",
            "iom,protection",
            "ilo,protection");
    private static final String RELEASES =
            "{ releases(first: 100) { edges { node { activity organisation releasedAt } } } }";

    private final HubClient hub;
    private final Tables behindTheWall;

    SeedWithstandsAttackTest(HubClient hub, LocalHub running) {
        this.hub = hub;
        this.behindTheWall = running.tables();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XM-DAC-47066", "XM-DAC-41302"})
    void everything_that_all_partners_are_told_together(String organisation) {
        Part part = reported(organisation);
        Set<String> days = daysOfReleases(organisation);
        assertFalse(days.isEmpty());
        for (CountedSystem system : new ReleaseBuilder(part, List.of()).systems()) {
            Overheard overheard = new Overheard(hub, system);
            days.forEach(day -> EVERYBODY.forEach(partner -> overheard.listen(partner, UPLIFT, day)));
            assertEquals(List.of(), leaks(overheard), system.name());
        }
    }

    private static List<String> leaks(Overheard overheard) {
        Plan plan = new SystemPlan(LISTS, overheard.system()).plan();
        List<long[]> truth = overheard.figures().keySet().stream()
                .map(day -> SystemCounts.of(overheard.system(), LISTS, day).orElseThrow())
                .map(counts -> plan.unprotected(counts.inner()))
                .map(values -> plan.cells().stream().mapToLong(values::get).toArray())
                .toList();
        List<Map<Cell, Long>> known = overheard.figures().values().stream()
                .map(told -> with(told, nobody(plan, overheard.system().area())))
                .toList();
        return new Attacks(plan)
                .findings(known, truth, overheard.system().threshold().k())
                .leaks();
    }

    private static Map<Cell, Long> with(Map<Cell, Long> told, Map<Cell, Long> more) {
        Map<Cell, Long> both = new HashMap<>(more);
        both.putAll(told);
        return both;
    }

    /** Everybody can read where the activity works, and so that nobody is counted elsewhere. */
    private static Map<Cell, Long> nobody(Plan plan, Area area) {
        return plan.cells().stream()
                .filter(cell -> districts(cell).noneMatch(area::takes))
                .collect(Collectors.toMap(cell -> cell, cell -> 0L));
    }

    private static Stream<String> districts(Cell cell) {
        Optional<String> district = Optional.ofNullable(cell.categories().get(Axis.DISTRICT));
        Optional<String> province = Optional.ofNullable(cell.categories().get(Axis.PROVINCE));
        return district.map(Stream::of).orElseGet(() -> province.map(SeedWithstandsAttackTest::districtsOf)
                .orElse(Stream.of(Cell.UNSPECIFIED)));
    }

    private static Stream<String> districtsOf(String province) {
        Stream<String> listed = LISTS.entries(Axis.DISTRICT.codeList()).stream()
                .filter(entry -> entry.parent().equals(Optional.of(province)))
                .map(entry -> entry.code().code());
        return province.equals(Cell.UNSPECIFIED) ? Stream.of(province) : listed;
    }

    private Set<String> daysOfReleases(String organisation) {
        Set<String> days = new TreeSet<>();
        for (JsonNode edge : hub.ask("government,auditor", RELEASES).at("/data/releases/edges")) {
            if (edge.at("/node/activity").asText().equals(UPLIFT)
                    && edge.at("/node/organisation").asText().equals(organisation)) {
                days.add(edge.at("/node/releasedAt").asText().substring(0, "2025-01-21".length()));
            }
        }
        return days;
    }

    private Part reported(String organisation) {
        Activity record = new ReportedActivities(
                        behindTheWall.reader(Table.REPORTED), behindTheWall.writer(Table.REPORTED))
                .find(UPLIFT)
                .orElseThrow()
                .activity();
        return ReportedPart.read(behindTheWall, record, organisation).told(Set.of(PeriodState.RELEASED));
    }
}
