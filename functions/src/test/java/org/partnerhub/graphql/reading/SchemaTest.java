package org.partnerhub.graphql.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.partnerhub.access.Grant;
import org.partnerhub.access.Partner;
import org.partnerhub.access.Rule;
import org.partnerhub.audit.Decision;
import org.partnerhub.audit.Door;
import org.partnerhub.audit.Kind;
import org.partnerhub.audit.Rows;
import org.partnerhub.disclosure.Step;
import org.partnerhub.graphql.HubSchema;
import org.partnerhub.model.Accumulation;
import org.partnerhub.model.Axis;
import org.partnerhub.model.CountBasis;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.Language;
import org.partnerhub.model.Measure;
import org.partnerhub.model.Sheet;
import org.partnerhub.release.ReleasePreview;
import org.partnerhub.reporting.imports.ImportJob;
import org.partnerhub.reporting.imports.ImportRequest;
import org.partnerhub.reporting.period.PeriodState;
import org.partnerhub.reporting.period.ReleaseProgress;

/** The contract explains itself, says the same as the code, and has no list that grows without pages. */
final class SchemaTest {
    private static final GraphQLSchema SCHEMA = UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().parse(Path.of("schema/schema.graphqls").toFile()));

    private static final Map<String, Class<? extends Enum<?>>> ENUMS = Map.ofEntries(
            Map.entry("AccessRule", Rule.class),
            Map.entry("Accumulation", Accumulation.class),
            Map.entry("AuditDecision", Decision.class),
            Map.entry("AuditDoor", Door.class),
            Map.entry("AuditKind", Kind.class),
            Map.entry("AuditRows", Rows.class),
            Map.entry("Axis", Axis.class),
            Map.entry("Calendar", Calendar.class),
            Map.entry("Certainty", Sheet.Certainty.class),
            Map.entry("ChangedFigure", Changed.class),
            Map.entry("CountBasis", CountBasis.class),
            Map.entry("Currency", Currency.class),
            Map.entry("FigureStatus", FigureStatus.class),
            Map.entry("Grant", Grant.class),
            Map.entry("ImportFormat", ImportRequest.Format.class),
            Map.entry("ImportKind", ImportRequest.Kind.class),
            Map.entry("ImportState", ImportJob.State.class),
            Map.entry("AreaLevel", AreaLevel.class),
            Map.entry("Language", Language.class),
            Map.entry("Measure", Measure.class),
            Map.entry("MoneyLineKind", MoneyLine.Kind.class),
            Map.entry("Partner", Partner.class),
            Map.entry("PeriodState", PeriodState.class),
            Map.entry("PreviewStatus", ReleasePreview.Status.class),
            Map.entry("ReleaseStage", ReleaseProgress.Stage.class),
            Map.entry("ProgressStatus", Progress.Status.class),
            Map.entry("Reach", Sheet.Reach.class),
            Map.entry("WithholdingStep", Step.class));

    /** Lists whose length the record, a code list, the calendar, an input or the hub bounds. */
    private static final String SHORT_LISTS =
            """
            AddSubscriberPayload: userErrors
            Activity: activityDates agencies descriptions locations participatingOrgs policyAlignment policyMarkers recipientCountries relatedActivities releases sdgTargets sectors siteCounts tags
            Budget: shares
            Cell: categories
            Change: categories
            Desk: actualsWithoutEvidence periods subscribers
            DeeperCell: categories
            DeputyPayload: userErrors
            DisclosureDecision: reports
            EvidencePayload: userErrors
            ExplanationPayload: userErrors
            ImportPayload: userErrors
            Indicator: breakdown references splits
            IndicatorPreview: tables
            IndicatorSheet: unspecified
            Location: administrative identifiers
            Money: byQuarter byResult lines
            Period: breakdown splits
            PeriodPayload: userErrors
            Query: codeList
            Reconciliation: oddities
            Release: tables
            RemarkPayload: userErrors
            Remarks: reservations
            RemoveSubscriberPayload: userErrors
            ReportActualPayload: userErrors
            ReportingPeriod: explanations
            Result: references
            SitePayload: userErrors
            Split: cells
            StandingCell: categories
            Target: revisions
            TargetPayload: userErrors
            Transaction: shares
            TransactionPayload: userErrors
            Viewer: districts
            WithheldCell: categories
            """;

    @Test
    void everything_has_a_description() {
        Set<String> undescribed = described()
                .filter(element -> element.getDescription() == null
                        || element.getDescription().isBlank())
                .map(GraphQLNamedSchemaElement::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), undescribed);
    }

    @Test
    void every_enum_has_just_the_constants_of_the_code() {
        Map<String, List<String>> expected = new TreeMap<>();
        ENUMS.forEach((name, type) -> expected.put(name, constants(type)));
        Map<String, List<String>> actual = new TreeMap<>();
        enums().forEach(type -> actual.put(type.getName(), values(type)));
        assertEquals(expected, actual);
    }

    @Test
    void a_list_that_can_grow_comes_in_pages() {
        Set<String> lists = HubSchema.objectTypes(SCHEMA)
                .filter(type -> !type.getName().endsWith("Connection"))
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(SchemaTest::isListOfObjects)
                        .map(field -> type.getName() + "." + field.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Named.fields(SHORT_LISTS), lists);
    }

    @Test
    void every_page_can_be_asked_for_by_size_and_cursor() {
        Set<String> unpaged = HubSchema.objectTypes(SCHEMA)
                .flatMap(type -> type.getFieldDefinitions().stream())
                .filter(field -> name(field).endsWith("Connection"))
                .filter(field -> field.getArgument("first") == null || field.getArgument("after") == null)
                .map(GraphQLFieldDefinition::getName)
                .collect(Collectors.toSet());
        assertEquals(Set.of(), unpaged);
    }

    private static Stream<GraphQLNamedSchemaElement> described() {
        Stream<GraphQLNamedSchemaElement> types = ours().flatMap(SchemaTest::withParts);
        Stream<GraphQLDirective> directives = SCHEMA.getDirectives().stream()
                .filter(directive -> directive.getDefinition() != null)
                .filter(directive -> Set.of("access", "exactly", "hxl").contains(directive.getName()));
        return Stream.concat(
                types, directives.flatMap(one -> Stream.concat(Stream.of(one), one.getArguments().stream())));
    }

    private static Stream<GraphQLNamedType> ours() {
        return SCHEMA.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .filter(type -> type.getDefinition() != null);
    }

    private static Stream<GraphQLNamedSchemaElement> withParts(GraphQLNamedType type) {
        Stream<? extends GraphQLNamedSchemaElement> parts = Stream.empty();
        if (type instanceof GraphQLObjectType object) {
            parts = object.getFieldDefinitions().stream()
                    .flatMap(field -> Stream.concat(Stream.of(field), field.getArguments().stream()));
        } else if (type instanceof GraphQLInputObjectType input) {
            parts = input.getFieldDefinitions().stream();
        } else if (type instanceof GraphQLEnumType constants) {
            parts = constants.getValues().stream();
        }
        return Stream.concat(Stream.of(type), parts);
    }

    private static Stream<GraphQLEnumType> enums() {
        return ours().filter(GraphQLEnumType.class::isInstance).map(GraphQLEnumType.class::cast);
    }

    private static List<String> values(GraphQLEnumType type) {
        return type.getValues().stream()
                .map(GraphQLEnumValueDefinition::getName)
                .sorted()
                .toList();
    }

    private static List<String> constants(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).sorted().toList();
    }

    private static boolean isListOfObjects(GraphQLFieldDefinition field) {
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(field.getType());
        return GraphQLTypeUtil.isList(type) && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLObjectType;
    }

    private static String name(GraphQLFieldDefinition field) {
        return GraphQLTypeUtil.unwrapAll(field.getType()).getName();
    }
}
