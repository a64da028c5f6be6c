package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.partnerhub.graphql.HubSchema;
import org.partnerhub.graphql.Reachable;
import org.partnerhub.graphql.Sourcing;
import org.partnerhub.graphql.contract.Contract;
import org.partnerhub.graphql.reading.Sources;
import org.partnerhub.notices.Subscriber;
import org.partnerhub.release.DisclosureRecord;
import org.partnerhub.release.GateReport;
import org.partnerhub.release.ReleasePreview;
import org.partnerhub.reporting.Notes;
import org.partnerhub.reporting.facts.ActualReport.ReportedActual;
import org.partnerhub.reporting.facts.UserError;
import org.partnerhub.reporting.imports.ImportProblem;
import org.partnerhub.reporting.period.PeriodEvent;
import org.partnerhub.store.MemoryTables;

/**
 * At the desk, too, every field has an answer in the code, and nothing in the code that could be an answer is left out
 * unnoticed. That a mutation fills its payload is proved where each is done.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DeskSourcesTest {
    private static final Map<String, Class<?>> SOURCES = Map.ofEntries(
            Map.entry("AuditEntry", AuditEntryView.class),
            Map.entry("Desk", DeskFields.DeskView.class),
            Map.entry("DeeperCell", DisclosureRecord.DeeperCell.class),
            Map.entry("DisclosureDecision", DisclosureRecord.class),
            Map.entry("GateReport", GateReport.class),
            Map.entry("ImportJob", ImportView.class),
            Map.entry("ImportProgress", ImportView.ProgressView.class),
            Map.entry("IndicatorPreview", ReleasePreview.IndicatorPreview.class),
            Map.entry("Mutation", Mutations.class),
            Map.entry("Objection", PeriodView.ObjectionView.class),
            Map.entry("Oddity", ReconciliationView.OddityView.class),
            Map.entry("PeriodEvent", PeriodEvent.class),
            Map.entry("PeriodStanding", PeriodMutations.PeriodStanding.class),
            Map.entry("Reconciliation", ReconciliationView.class),
            Map.entry("ReleasePreview", ReleasePreview.class),
            Map.entry("ReleaseProgress", ReleaseProgressView.class),
            Map.entry("ReleaseRefusal", ReleaseProgressView.RefusalView.class),
            Map.entry("ReportedActual", ReportedActual.class),
            Map.entry("ReportedEvidence", EvidenceView.class),
            Map.entry("ReportedExplanation", ExplanationView.class),
            Map.entry("ReportedPart", Notes.Stated.class),
            Map.entry("ReportingPeriod", PeriodView.class),
            Map.entry("RowProblem", ImportProblem.class),
            Map.entry("StandingCell", ReleasePreview.StandingCell.class),
            Map.entry("Subscriber", Subscriber.class),
            Map.entry("TablePreview", ReleasePreview.TablePreview.class),
            Map.entry("UserError", UserError.class),
            Map.entry("WithheldCell", DisclosureRecord.WithheldCell.class));

    /** Accessors that are no fields: what fields are made of. */
    private static final Set<String> INTERNAL = Set.of(
            "AuditEntry.entry",
            "AuditEntry.line",
            "DisclosureDecision.systems",
            "ImportJob.job",
            "ImportJob.jobs",
            "ImportProgress.progress",
            "Mutation.once",
            "Objection.objection",
            "Objection.today",
            "Oddity.found",
            "Reconciliation.report",
            "Reconciliation.viewer",
            "Reconciliation.isShown",
            "ReleaseProgress.isOwn",
            "ReleaseProgress.progress",
            "ReleaseProgress.viewer",
            "ReleaseRefusal.refusal",
            "ReleaseRefusal.viewer",
            "ReportedEvidence.remark",
            "ReportedExplanation.remark",
            "ReportingPeriod.record",
            "ReportingPeriod.actor",
            "ReportingPeriod.kept",
            "ReportingPeriod.workplace",
            "Subscriber.reached",
            "Subscriber.failing");

    private final DeskRoom room = new DeskRoom(Workplaces.over(new MemoryTables(), Clock.systemUTC()));
    private List<GraphQLObjectType> everywhere = List.of();
    private List<GraphQLObjectType> here = List.of();

    @BeforeAll
    void read_the_schema() throws IOException {
        GraphQLSchema schema = room.schema(Contract.packaged());
        everywhere = HubSchema.objectTypes(schema).toList();
        here = Reachable.atTheDeskAlone(schema);
    }

    @Test
    void every_type_has_a_class_and_no_class_is_without_a_type() {
        Set<String> named = here.stream()
                .map(GraphQLNamedType::getName)
                .filter(name -> !isPayload(name) && !isPage(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(named, new TreeSet<>(SOURCES.keySet()));
    }

    @Test
    void every_field_has_a_fetcher_or_an_accessor() {
        assertEquals(Set.of(), sourcing(everywhere).unanswered());
    }

    @Test
    void every_accessor_is_a_field_or_known_to_be_none() {
        assertEquals(INTERNAL, sourcing(here).unasked());
    }

    @Test
    void a_field_may_be_null_when_and_only_when_its_accessor_may_be_empty() {
        assertEquals(Set.of(), sourcing(here).differingInNull());
    }

    @Test
    void what_a_mutation_did_may_be_null_and_its_errors_may_not() {
        Set<String> required = payloads()
                .flatMap(type -> type.getFieldDefinitions().stream())
                .filter(field -> field.getType() instanceof GraphQLNonNull)
                .map(field -> field.getName())
                .collect(Collectors.toSet());
        assertEquals(Set.of("clientMutationId", "userErrors"), required);
    }

    private Stream<GraphQLObjectType> payloads() {
        return here.stream().filter(type -> isPayload(type.getName()));
    }

    private Sourcing sourcing(List<GraphQLObjectType> types) {
        List<GraphQLObjectType> sourced =
                types.stream().filter(type -> !isPayload(type.getName())).toList();
        Map<String, Class<?>> sources = new TreeMap<>(
                Sources.of(sourced.stream().map(GraphQLObjectType::getName).toList()));
        sources.putAll(SOURCES);
        return new Sourcing(sourced, sources, room.fetchers().keySet());
    }

    private static boolean isPayload(String type) {
        return type.endsWith("Payload");
    }

    private static boolean isPage(String type) {
        return type.endsWith("Connection") || type.endsWith("Edge");
    }
}
