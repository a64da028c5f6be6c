package org.partnerhub.graphql.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import graphql.GraphQLException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract is valid GraphQL, which no function checks anew when it starts: whoever prepares it does. */
final class ContractTest {
    private static final Path CONTRACT = Path.of("schema/schema.graphqls");

    @Test
    void the_library_finds_nothing_wrong_with_it() throws IOException {
        String contract = Files.readString(CONTRACT);
        assertDoesNotThrow(() -> Preparation.schema(contract));
    }

    @Test
    void a_type_that_nobody_declared_and_a_name_that_is_not_ours_to_give_fail_the_build() throws IOException {
        String contract = Files.readString(CONTRACT);
        assertThrows(
                GraphQLException.class, () -> Preparation.schema(contract + "\nextend type Query { one: Unheard }\n"));
        assertThrows(
                GraphQLException.class, () -> Preparation.schema(contract + "\nextend type Query { __one: Int }\n"));
    }
}
