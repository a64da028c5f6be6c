package org.partnerhub.graphql.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.language.Document;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnerhub.exchange.CodeListReader;
import org.partnerhub.graphql.contract.Contract;
import org.partnerhub.graphql.reading.ReadingRoom;

/** What a reporter is shown to paste is what the schema takes. */
final class DeskExamplesTest {
    private static final String VARIABLES = "# Variables: ";
    private static final GraphQLSchema SCHEMA =
            new ReadingRoom(CodeListReader.packaged().read()).schema(Contract.packaged());

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_valid_and_has_its_variables_in_the_second_line(Path file) throws IOException {
        Document document = Parser.parse(text(file));
        assertEquals(List.of(), new Validator().validateDocument(SCHEMA, document, Locale.ENGLISH));
        String second = text(file).lines().toList().get(1);
        assertTrue(second.startsWith(VARIABLES), second);
        assertTrue(
                new JsonMapper().readTree(second.substring(VARIABLES.length())).isObject());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_named_in_the_readme(Path file) {
        assertTrue(text(Path.of("README.md")).contains("(schema/desk/" + file.getFileName() + ")"), file.toString());
    }

    static Stream<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("schema/desk"))) {
            return files.sorted().toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new AssertionError(problem);
        }
    }
}
