package org.partnerhub.graphql.contract;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import graphql.GraphQLException;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The contract is valid GraphQL, which no function checks anew when it starts. */
final class ContractTest {
    private static final Path CONTRACT = Path.of("schema/schema.graphqls");

    @Test
    void the_library_finds_nothing_wrong_with_it() throws IOException {
        String contract = Files.readString(CONTRACT);
        assertFalse(assertDoesNotThrow(() -> validated(contract))
                .getAllTypesAsList()
                .isEmpty());
    }

    @Test
    void it_would_find_a_type_that_nobody_declared_and_a_name_that_is_not_ours_to_give() throws IOException {
        String contract = Files.readString(CONTRACT);
        assertThrows(GraphQLException.class, () -> validated(contract + "\nextend type Query { one: Unheard }\n"));
        assertThrows(GraphQLException.class, () -> validated(contract + "\nextend type Query { __one: Int }\n"));
    }

    private static GraphQLSchema validated(String contract) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().strictMode(false);
        Scalars.ALL.forEach(wiring::scalar);
        return new SchemaGenerator().makeExecutableSchema(new SchemaParser().parse(contract), wiring.build());
    }
}
