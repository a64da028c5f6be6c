package org.partnerhub.graphql.iati;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerhub.HubClient;
import org.partnerhub.HubExtension;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.exchange.IatiReader;
import org.partnerhub.exchange.ImportReport;
import org.partnerhub.exchange.ImportReport.Entry;
import org.partnerhub.exchange.ImportReport.Kind;
import org.partnerhub.model.Activity;
import org.partnerhub.model.Actual;
import org.partnerhub.model.Budget;
import org.partnerhub.model.Indicator;
import org.partnerhub.model.Period;
import org.partnerhub.model.Target;
import org.partnerhub.reporting.Intake;
import org.partnerhub.reporting.ReportedActivities;
import org.partnerhub.store.MemoryTables;
import org.partnerhub.store.Table;

/** What was taken along as IATI comes back in, into a hub that knows nothing yet, with the same sums and figures. */
@ExtendWith(HubExtension.class)
final class ReadBackTest {
    private final HubClient hub;
    private final MemoryTables tables = new MemoryTables();
    private final ReportedActivities reported =
            new ReportedActivities(tables.reader(Table.REPORTED), tables.writer(Table.REPORTED));

    @TempDir
    private Path folder = Path.of("");

    ReadBackTest(HubClient hub) {
        this.hub = hub;
    }

    @ParameterizedTest
    @CsvSource({
        "'iom,auditor', UPLIFT-IOM-2024Q4-r1",
        "japan-embassy, UPLIFT-IOM-2024Q4-r1",
        "'ilo,auditor', UPLIFT-ILO-2024Q4-r1",
        "japan-embassy, UPLIFT-ILO-2024Q4-r1",
        "'iom,auditor', RR.0206-IOM-2023Q1-r1",
        "'iom,auditor', UPLIFT-IOM-2024Q2-r1"
    })
    void a_file_comes_back_with_the_same_sums_and_figures(String viewer, String release) throws IOException {
        AnsweredRelease answered = AnsweredRelease.of(hub, viewer, release);
        Activity activity = taken(viewer, release);
        assertEquals(plain(answered.money()), plain(money(activity)));
        assertEquals(0, answered.planned().compareTo(planned(activity)));
        assertEquals(published(answered.figures()), plain(figures(activity)));
    }

    @Test
    void the_files_of_both_organisations_come_into_one_hub() throws IOException {
        assertEquals(
                List.of("XM-DAC-47066-UPLIFT", "XM-DAC-41302-UPLIFT", "XM-DAC-47066-RR.0206"),
                List.of(
                        taken("iom,auditor", "UPLIFT-IOM-2024Q4-r1").iatiIdentifier(),
                        taken("ilo,auditor", "UPLIFT-ILO-2024Q4-r1").iatiIdentifier(),
                        taken("iom,auditor", "RR.0206-IOM-2023Q1-r1").iatiIdentifier()));
        assertEquals(
                List.of(Optional.of("UPLIFT-ILO"), Optional.of("RR.0206"), Optional.of("UPLIFT")),
                reported.all().stream().map(Activity::code).toList());
    }

    @Test
    void what_an_indicator_means_comes_back_as_it_was() throws IOException {
        Activity seed = read(Path.of("infra/seed/uplift.xml"));
        Map<String, Indicator> meant = indicators(seed)
                .collect(Collectors.toMap(Indicator::code, indicator -> indicator, (one, other) -> one, TreeMap::new));
        List<Indicator> back = Stream.of(
                        taken("iom,protection", "UPLIFT-IOM-2024Q4-r1"), taken("ilo", "UPLIFT-ILO-2024Q4-r1"))
                .flatMap(ReadBackTest::indicators)
                .toList();
        assertEquals(meant.size(), back.size());
        back.forEach(indicator ->
                assertEquals(meaning(meant.getOrDefault(indicator.code(), indicator)), meaning(indicator)));
    }

    @Test
    void facts_come_back_as_they_were() throws IOException {
        Activity seed = read(Path.of("infra/seed/uplift.xml"));
        Activity back = taken("iom,auditor", "UPLIFT-IOM-2024Q4-r1");
        assertEquals(facts(seed), facts(back));
        assertEquals(
                seed.transactions().stream()
                        .filter(transaction -> transaction.organisation().equals("XM-DAC-47066"))
                        .toList(),
                back.transactions());
        assertEquals(8, back.sites().size());
        back.sites().forEach(site -> assertTrue(seed.sites().contains(site), site::toString));
    }

    private Activity taken(String viewer, String release) throws IOException {
        Path file = Files.write(
                folder.resolve(release + ".xml"),
                ExportedFile.of(hub, viewer, release).bytes());
        ImportReport report =
                new Intake(new IatiReader(CodeListReader.packaged().read()), reported).take(file);
        assertEquals(List.of(), report.entries(Kind.REFUSED));
        assertEquals(List.of(), report.entries(Kind.NOT_RECOGNISED));
        assertEquals(
                List.of("iati-activity/@last-updated-datetime"),
                report.entries(Kind.NOT_KEPT).stream()
                        .filter(entry -> !entry.message().contains("it tells again what the other periods add up to"))
                        .map(Entry::path)
                        .toList());
        return reported.find(report.accepted().get(0)).orElseThrow().activity();
    }

    private static Activity read(Path file) {
        List<Activity> activities = new ArrayList<>();
        new IatiReader(CodeListReader.packaged().read()).read(file, activities::add);
        return activities.get(0);
    }

    private static SortedMap<String, BigDecimal> money(Activity activity) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        activity.transactions()
                .forEach(transaction -> sums.merge(
                        transaction.transactionType().code().equals("3")
                                ? "4"
                                : transaction.transactionType().code(),
                        transaction.value().value(),
                        BigDecimal::add));
        return sums;
    }

    private static BigDecimal planned(Activity activity) {
        return activity.budgets().stream()
                .map(Budget::value)
                .map(amount -> amount.value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static SortedMap<String, BigDecimal> figures(Activity activity) {
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        indicators(activity).forEach(indicator -> {
            indicator.baselines().forEach(baseline -> baseline.value()
                    .ifPresent(value -> figures.put(indicator.code() + " baseline", value)));
            indicator.periods().forEach(period -> figures(indicator, period, figures));
        });
        return figures;
    }

    private static void figures(Indicator indicator, Period period, Map<String, BigDecimal> figures) {
        String prefix = indicator.code() + " " + period.periodEnd() + " ";
        period.targets().stream()
                .filter(Target::isUndivided)
                .flatMap(target -> target.value().stream())
                .forEach(value -> figures.put(prefix + "target", value));
        period.actuals().stream()
                .filter(Actual::isUndivided)
                .flatMap(actual -> actual.value().stream())
                .forEach(value -> figures.put(prefix + "actual", value));
    }

    private static Stream<Indicator> indicators(Activity activity) {
        return activity.results().stream().flatMap(result -> result.indicators().stream());
    }

    private static List<Object> meaning(Indicator indicator) {
        return List.of(
                indicator.title(),
                indicator.description(),
                indicator.unit(),
                indicator.measure(),
                indicator.ascending(),
                indicator.accumulation(),
                indicator.countBasis(),
                indicator.impersonal(),
                indicator.victimsOfTrafficking(),
                indicator.axes(),
                indicator.nesting(),
                indicator.ratio(),
                indicator.score().map(score -> List.of(score.instrument(), score.dimension(), score.counted())),
                indicator.sheet(),
                indicator.references(),
                indicator.synthetic());
    }

    private static List<Object> facts(Activity activity) {
        return List.of(
                activity.code(),
                activity.hierarchy(),
                activity.reportingOrg(),
                activity.title(),
                activity.descriptions(),
                activity.participatingOrgs(),
                activity.activityStatus(),
                activity.activityDates(),
                activity.activityScope(),
                activity.recipientCountries(),
                activity.locations(),
                activity.sectors(),
                activity.tags(),
                activity.policyMarkers(),
                activity.relatedActivities(),
                activity.synthetic());
    }

    /** Published figures by their key, those that stand for the beginning on left out, which no record has. */
    private static SortedMap<String, String> published(SortedMap<String, String> answered) {
        SortedMap<String, BigDecimal> figures = new TreeMap<>();
        answered.forEach((key, value) -> {
            if (value.matches("-?[0-9.]+") && !key.contains(" to ")) {
                figures.put(key, new BigDecimal(value));
            }
        });
        return plain(figures);
    }

    private static SortedMap<String, String> plain(SortedMap<String, BigDecimal> sums) {
        SortedMap<String, String> plain = new TreeMap<>();
        sums.forEach((key, sum) -> plain.put(key, sum.stripTrailingZeros().toPlainString()));
        return plain;
    }
}
