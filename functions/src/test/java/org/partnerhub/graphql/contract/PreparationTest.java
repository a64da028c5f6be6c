package org.partnerhub.graphql.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLException;
import graphql.introspection.IntrospectionQuery;
import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.store.Documents;

/** What is prepared when the hub is built is what the library would make of the same text when a function starts. */
final class PreparationTest {
    private static final Path CONTRACT = Path.of("schema/schema.graphqls");

    /** Of everything that a schema of ours may have, and the contract has not. */
    private static final String SCHEMA =
            """
            "Of a field." directive @marked(as: [Colour!] = [RED], times: Int = 2) repeatable on FIELD_DEFINITION | ARGUMENT_DEFINITION
            directive @bare on OBJECT | ENUM | ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION
            scalar Date
            "A moment." scalar DateTime
            scalar Decimal
            enum Colour @bare { "Warm." RED GREEN @deprecated(reason: "GREY") BLUE @bare @deprecated }
            input Box @bare {
              "Of a side." side: Int! = 1 @bare
              in: Box
              of: [[Box!]]! = [[{side: 2}], null]
              name: String = "a\\"b" @deprecated(reason: "nobody asks")
              share: Float = 0.5
              open: Boolean = true
              colour: Colour = GREEN
            }
            type Query {
              \"""
              A text of
                two lines.
              \"""
              one(box: Box = {side: 3, name: null} id: ID @marked(as: []) at: DateTime): Date @marked @marked(as: [BLUE], times: 7)
              gone: [Query!]! @deprecated(reason: "use one")
            }
            type Mutation @bare { do(at: [Decimal!]): Query }
            """;

    /** With a node of every kind. */
    private static final String QUERY =
            """
            # what is not kept
            query Of($a: [[Int!]!] = [[1], []], $b: Box = {side: 2, name: null, in: {of: []}} @marked, $c: ID!) @live(if: $c) {
              renamed: one(box: $b, id: "\\u00e9\\n", share: -1.5e3, open: false, colour: RED) @include(if: true) { ...Part @skip(if: false) }
              ... on Query @include(if: $c) { gone { __typename } }
              ... { one }
            }
            query { one }
            fragment Part on Query @bare { one }
            mutation Do { do(at: [1.25, $d]) { one } }
            """;

    private static final SchemaPrinter PRINTER = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeDirectiveDefinitions(true)
            .includeDirectives(true));

    @Test
    void the_contract_that_is_read_states_what_the_library_makes_of_it() throws IOException {
        String text = Files.readString(CONTRACT);
        Contract.requirePreparedFrom(text);
        assertSame(Contract.schema(text), Contract.packaged());
    }

    @Test
    void whoever_asks_is_told_that_the_contract_has_changed_since() throws IOException {
        String changed = Files.readString(CONTRACT) + "scalar Unheard";
        assertThrows(IllegalArgumentException.class, () -> Contract.requirePreparedFrom(changed));
    }

    @Test
    void so_does_a_schema_with_all_that_the_contract_may_come_to_have() {
        assertSame(Contract.schema(SCHEMA), read(Preparation.schema(SCHEMA)));
    }

    @Test
    void the_queries_of_the_package_are_those_of_the_index_word_by_word() throws IOException {
        Path folder = Path.of("schema/queries");
        List<Contract.Query> expected = new ArrayList<>();
        for (String file : Files.readAllLines(folder.resolve("index.txt"))) {
            String text = Files.readString(folder.resolve(file));
            String name = file.replace(".graphql", "");
            String operation = text.replaceFirst("(?s).*?\nquery (\\w+).*", "$1");
            expected.add(new Contract.Query(name, Documents.sha256(text), operation, text));
        }
        assertEquals(expected, Contract.queries());
    }

    @ParameterizedTest
    @MethodSource("org.partnerhub.graphql.contract.Contract#queries")
    void a_shipped_query_that_is_read_is_the_one_that_is_parsed_and_knows_its_lines(Contract.Query query) {
        assertSame(FromText.query(query.text()), Contract.query(query.text()));
    }

    @Test
    void so_is_a_query_with_every_kind_of_node() {
        Document parsed = FromText.query(QUERY);
        assertEquals(
                EnumSet.allOf(Kind.class),
                kinds(parsed).collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class))));
        assertSame(parsed, new DocumentReader(new PartReader(Preparation.query(parsed))).document());
    }

    @Test
    void a_query_that_differs_by_one_sign_from_a_shipped_one_is_parsed() {
        String query = Contract.queries().get(0).text().replaceFirst("}", ", more: __typename }");
        assertSame(FromText.query(query), Contract.query(query));
    }

    @Test
    void what_cannot_be_prepared_yet_fails_the_build() {
        String schema = SCHEMA + "type Subscription { one: Int }";
        assertThrows(IllegalArgumentException.class, () -> Preparation.schema(schema));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ one }", "query A { one } query B { one }", "fragment F on Query { one }"})
    void so_does_a_query_that_is_no_single_operation_with_a_name(String query) {
        Document parsed = FromText.query(query);
        assertThrows(IllegalArgumentException.class, () -> Preparation.operation(parsed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type Query implements Zed { one: Int } interface Zed { one: Int } | an interface",
                "type Query { one: Zed } interface Zed { one: Int } | GraphQLInterfaceType",
                "type Query { one: Zed } union Zed = Query | GraphQLUnionType"
            })
    void a_kind_of_type_that_nobody_reads_is_refused_and_named(String schema, String kind) {
        assertNotWritten(UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(schema)), kind);
    }

    @Test
    void a_default_value_that_no_text_states_is_refused() {
        GraphQLFieldDefinition field = GraphQLFieldDefinition.newFieldDefinition()
                .name("one")
                .type(graphql.Scalars.GraphQLInt)
                .argument(argument ->
                        argument.name("first").type(graphql.Scalars.GraphQLInt).defaultValueProgrammatic(5))
                .build();
        GraphQLObjectType query =
                GraphQLObjectType.newObject().name("Query").field(field).build();
        assertNotWritten(GraphQLSchema.newSchema().query(query).build(), "a value that no text states");
    }

    @Test
    void a_node_that_is_no_part_of_a_query_has_no_kind() {
        Document definitions = FromText.query("type Query { one: Int }");
        assertThrows(
                IllegalArgumentException.class,
                () -> Kind.of(definitions.getDefinitions().get(0)));
    }

    @Test
    void a_schema_that_the_library_refuses_fails_the_build() {
        assertThrows(GraphQLException.class, () -> Preparation.schema(SCHEMA + "type Thing { of: Unheard }"));
        assertThrows(GraphQLException.class, () -> Preparation.schema(SCHEMA + "union One = Query"));
    }

    @Test
    void what_was_prepared_from_texts_that_are_gone_goes_too(@TempDir Path classes) throws IOException {
        Path queries = Files.createDirectories(classes.resolve("schema/queries"));
        Files.writeString(classes.resolve("schema/schema.graphqls"), SCHEMA);
        Files.writeString(queries.resolve("index.txt"), "one.graphql\n");
        Files.writeString(queries.resolve("one.graphql"), "query A { one }");
        Preparation.main(classes.toString());
        Set<String> before = prepared(classes);
        Files.writeString(queries.resolve("one.graphql"), "query A { gone { one } }");
        Preparation.main(classes.toString());
        assertEquals(Set.of("schema", "queries", Documents.sha256("query A { one }")), before);
        assertEquals(Set.of("schema", "queries", Documents.sha256("query A { gone { one } }")), prepared(classes));
    }

    private static Set<String> prepared(Path classes) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve(Contract.FOLDER))) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private static void assertNotWritten(GraphQLSchema schema, String what) {
        PartWriter parts = new PartWriter(new ByteArrayOutputStream());
        SchemaWriter writer = new SchemaWriter(parts, new DocumentWriter(parts));
        assertEquals(
                "a contract with " + what + " cannot be prepared yet",
                assertThrows(IllegalArgumentException.class, () -> writer.schema(schema))
                        .getMessage());
    }

    private static GraphQLSchema read(byte[] written) {
        PartReader parts = new PartReader(written);
        assertEquals(Documents.sha256(SCHEMA), parts.text());
        return new SchemaReader(parts, new DocumentReader(parts)).schema();
    }

    private static void assertSame(GraphQLSchema made, GraphQLSchema read) {
        assertEquals(PRINTER.print(made), PRINTER.print(read));
        assertEquals(introspected(made), introspected(read));
    }

    private static Object introspected(GraphQLSchema schema) {
        ExecutionResult result = GraphQL.newGraphQL(schema).build().execute(IntrospectionQuery.INTROSPECTION_QUERY);
        assertEquals(List.of(), result.getErrors());
        return Objects.requireNonNull(result.getData());
    }

    private static void assertSame(Document parsed, Document read) {
        assertEquals(AstPrinter.printAst(parsed), AstPrinter.printAst(read));
        assertEquals(places(parsed).toList(), places(read).toList());
    }

    private static Stream<String> places(Node<?> node) {
        String here = Kind.of(node) + " " + place(node.getSourceLocation());
        return Stream.concat(Stream.of(here), node.getChildren().stream().flatMap(child -> places(child)));
    }

    private static String place(@Nullable SourceLocation at) {
        return at == null ? "" : at.getLine() + ":" + at.getColumn();
    }

    private static Stream<Kind> kinds(Node<?> node) {
        return Stream.concat(
                Stream.of(Kind.of(node)), node.getChildren().stream().flatMap(child -> kinds(child)));
    }
}
