package org.partnerhub.graphql.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.partnerhub.local.MovableClock;

/** A query that takes too long is given up as a whole, and a mutation never is. */
final class TimeLimitTest {
    private static final String SCHEMA =
            "type Query { slow: Int next: Int } type Mutation { slow: Payload } type Payload { next: Int }";

    private final MovableClock clock = new MovableClock(Clock.systemUTC());
    private final AtomicInteger begun = new AtomicInteger();
    private final GraphQL graphQl = GraphQL.newGraphQL(new SchemaGenerator()
                    .makeExecutableSchema(
                            new SchemaParser().parse(SCHEMA),
                            RuntimeWiring.newRuntimeWiring()
                                    .type("Query", type -> type.dataFetcher("slow", environment -> slow(1))
                                            .dataFetcher("next", environment -> begun.incrementAndGet()))
                                    .type(
                                            "Mutation",
                                            type -> type.dataFetcher("slow", environment -> slow(Map.of("next", 7))))
                                    .build()))
            .instrumentation(new TimeLimit(Duration.ofSeconds(5), clock))
            .build();

    private Object slow(Object value) {
        clock.pass(Duration.ofSeconds(6));
        return value;
    }

    @Test
    void no_field_is_begun_once_the_time_is_over_and_nothing_is_told() {
        Map<String, Object> told = graphQl.execute("{ slow next }").toSpecification();
        assertTrue(String.valueOf(told.get("errors")).contains("code=TOO_SLOW"), told::toString);
        assertEquals(0, begun.get());
        assertTrue(told.get("data") == null, told::toString);
    }

    @Test
    void the_next_query_has_time_of_its_own() {
        graphQl.execute("{ slow next }");
        ExecutionResult next = graphQl.execute("{ next slow }");
        assertEquals(Map.of("next", 1, "slow", 1), next.getData());
    }

    @Test
    void what_a_mutation_did_is_told_however_long_it_took() {
        assertEquals(
                Map.of("slow", Map.of("next", 7)),
                graphQl.execute("mutation { slow { next } }").getData());
    }
}
