package org.partnerhub.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** AWS itself refuses what a function has no business with, whatever its code may try. */
final class RightsTest {
    private static final Path GOLDEN = Path.of("functions/src/test/resources/deployment/rights.txt");
    private static final Template TEMPLATE = Template.ofTheHub();
    private static final Rights RIGHTS = Rights.in(TEMPLATE);
    private static final List<String> READS = List.of("dynamodb:BatchGetItem", "dynamodb:GetItem");

    @Test
    void what_each_function_may_touch_is_as_it_was_reviewed() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(GOLDEN, RIGHTS.text());
        }
        assertEquals(
                Files.readString(GOLDEN),
                RIGHTS.text(),
                "when that is meant, run this test with -Dgolden.update=true and review the difference of " + GOLDEN);
    }

    @Test
    void the_reading_room_reads_what_is_released_and_may_do_nothing_else() {
        List<Right> own = RIGHTS.of("QueryFunction").stream()
                .filter(right -> !right.isOfEveryFunction())
                .toList();
        assertEquals(
                READS.stream()
                        .map(read -> new Right("QueryFunction", "ReleasedTable.Arn", read, ""))
                        .toList(),
                own);
    }

    @Test
    void the_page_touches_nothing() {
        assertTrue(RIGHTS.of("PageFunction").stream().allMatch(Right::isOfEveryFunction));
    }

    @Test
    void only_imports_and_maintenance_come_near_participations() {
        Set<String> near = functions(right -> right.resource().contains("Participations"));
        assertEquals(Set.of("ImportFunction", "MaintenanceFunction"), near);
    }

    @Test
    void only_releases_are_written_right_of_the_wall() {
        Set<String> writers =
                functions(right -> right.isAboutTable("ReleasedTable") && !READS.contains(right.action()));
        assertEquals(Set.of("ReleaseFunction"), writers);
    }

    @Test
    void the_audit_log_is_appended_to_and_read_and_nothing_else_by_those_who_do_something() {
        Set<String> actions = RIGHTS.all().stream()
                .filter(right -> right.resource().contains("AuditTable"))
                .map(Right::action)
                .collect(Collectors.toSet());
        assertEquals(Set.of("dynamodb:PutItem", "dynamodb:Query"), actions);
        assertEquals(
                Set.of("ReportFunction", "ImportFunction", "ReleaseFunction", "MaintenanceFunction"),
                functions(right -> right.resource().contains("AuditTable")));
    }

    @Test
    void maintenance_alone_signs_heads_and_puts_them_where_it_cannot_take_them_away() {
        List<Right> seals = RIGHTS.all().stream()
                .filter(right -> right.resource().contains("Seal"))
                .toList();
        assertEquals(
                List.of("MaintenanceFunction kms:Sign", "MaintenanceFunction s3:PutObject"),
                seals.stream()
                        .map(right -> right.function() + " " + right.action())
                        .toList());
    }

    @Test
    void nobody_scans_a_table_or_deletes_one() {
        assertEquals(Set.of(), functions(right -> right.action().matches("dynamodb:(Scan|PartiQL.*|.*Table)")));
    }

    @Test
    void only_imports_know_who_was_counted() {
        assertEquals(
                Set.of("ImportFunction"), functions(right -> right.resource().contains("PersonKey")));
    }

    @Test
    void every_action_is_named() {
        assertEquals(Set.of(), functions(right -> right.action().contains("*")));
    }

    @Test
    void only_traces_which_have_no_name_are_sent_anywhere() {
        assertEquals(
                Set.of("xray:PutTelemetryRecords", "xray:PutTraceSegments"),
                RIGHTS.all().stream()
                        .filter(right -> right.resource().equals("*"))
                        .map(Right::action)
                        .collect(Collectors.toSet()));
    }

    @Test
    void nothing_is_added_to_a_role_from_beside_it() {
        Stream.of("AWS::IAM::Policy", "AWS::IAM::RolePolicy", "AWS::IAM::ManagedPolicy", "AWS::Serverless::Connector")
                .forEach(type -> assertEquals(Map.of(), TEMPLATE.resources(type)));
    }

    @Test
    void each_function_has_a_role_that_lambda_alone_may_take_on() {
        Map<String, JsonNode> functions = TEMPLATE.resources(Template.FUNCTION);
        Set<String> roles = functions.values().stream()
                .map(function -> function.at("/Properties/Role").asText())
                .collect(Collectors.toSet());
        assertEquals(functions.size(), roles.size());
        roles.forEach(role -> assertEquals("lambda.amazonaws.com", trusted(role.replace(".Arn", ""))));
    }

    private static String trusted(String role) {
        JsonNode statements = TEMPLATE.properties(role).at("/AssumeRolePolicyDocument/Statement");
        assertEquals(1, statements.size());
        return statements.at("/0/Principal/Service").asText();
    }

    private static Set<String> functions(Predicate<Right> which) {
        return RIGHTS.all().stream().filter(which).map(Right::function).collect(Collectors.toSet());
    }
}
