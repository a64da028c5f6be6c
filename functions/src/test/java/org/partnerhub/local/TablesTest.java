package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guards what {@code infra/tables.yaml} promises about every table, so that no later edit takes it back unseen. */
final class TablesTest {
    private static final Path FILE = Path.of("infra/tables.yaml");

    private final JsonNode resources = new YAMLMapper().readTree(FILE.toFile()).path("Resources");

    TablesTest() throws IOException {}

    @Test
    void there_are_these_four_tables() throws IOException {
        Set<String> tables = TablesFile.read(FILE).properties().keySet();
        assertEquals(Set.of("AuditTable", "ParticipationsTable", "ReleasedTable", "ReportedTable"), tables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AuditTable", "ParticipationsTable", "ReleasedTable", "ReportedTable"})
    void a_table_can_be_brought_back_and_is_not_deleted_by_mistake(String table) {
        assertTrue(isTrue(table, "/Properties/PointInTimeRecoverySpecification/PointInTimeRecoveryEnabled"));
        assertTrue(isTrue(table, "/Properties/DeletionProtectionEnabled"));
        assertEquals("Retain", text(table, "/DeletionPolicy"));
        assertEquals("Retain", text(table, "/UpdateReplacePolicy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AuditTable", "ParticipationsTable", "ReleasedTable", "ReportedTable"})
    void a_table_is_encrypted_under_a_key_of_kms(String table) {
        assertTrue(isTrue(table, "/Properties/SSESpecification/SSEEnabled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AuditTable", "ParticipationsTable", "ReleasedTable", "ReportedTable"})
    void a_table_is_paid_on_demand_and_has_the_keys_of_the_store(String table) {
        assertEquals("PAY_PER_REQUEST", text(table, "/Properties/BillingMode"));
        assertEquals(Map.of("partition", "S", "sort", "S"), pairs(table, "AttributeDefinitions", "AttributeType"));
        assertEquals(Map.of("partition", "HASH", "sort", "RANGE"), pairs(table, "KeySchema", "KeyType"));
    }

    @Test
    void participations_have_a_key_of_their_own_that_is_rotated_and_kept() {
        assertEquals("KMS", text("ParticipationsTable", "/Properties/SSESpecification/SSEType"));
        assertEquals(
                "ParticipationsKey.Arn", text("ParticipationsTable", "/Properties/SSESpecification/KMSMasterKeyId"));
        assertTrue(isTrue("ParticipationsKey", "/Properties/EnableKeyRotation"));
        assertEquals("Retain", text("ParticipationsKey", "/DeletionPolicy"));
    }

    @Test
    void participations_are_decrypted_through_dynamodb_alone() {
        for (JsonNode statement : resources.at("/ParticipationsKey/Properties/KeyPolicy/Statement")) {
            String actions = statement.path("Action").toString();
            assertFalse(actions.contains("kms:*"), actions);
            assertTrue(!actions.contains("Decrypt") || isThroughDynamo(statement), actions);
        }
    }

    @Test
    void what_is_reported_is_streamed_as_keys_and_drops_what_has_expired() {
        assertEquals("KEYS_ONLY", text("ReportedTable", "/Properties/StreamSpecification/StreamViewType"));
        assertEquals("expires", text("ReportedTable", "/Properties/TimeToLiveSpecification/AttributeName"));
        assertTrue(isTrue("ReportedTable", "/Properties/TimeToLiveSpecification/Enabled"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AuditTable", "ParticipationsTable", "ReleasedTable"})
    void no_other_table_is_streamed_or_drops_anything(String table) {
        JsonNode properties = resources.path(table).path("Properties");
        assertTrue(properties.path("StreamSpecification").isMissingNode());
        assertTrue(properties.path("TimeToLiveSpecification").isMissingNode());
    }

    @Test
    void nobody_may_change_or_delete_what_was_logged() {
        JsonNode statement = resources.at("/AuditTable/Properties/ResourcePolicy/PolicyDocument/Statement/0");
        assertEquals("Deny", statement.path("Effect").asText());
        assertEquals("*", statement.path("Principal").asText());
        Set<String> denied = new TreeSet<>();
        statement.path("Action").forEach(action -> denied.add(action.asText().replace("dynamodb:", "")));
        assertEquals(
                Set.of("BatchWriteItem", "DeleteItem", "PartiQLDelete", "PartiQLInsert", "PartiQLUpdate", "UpdateItem"),
                denied);
    }

    private static boolean isThroughDynamo(JsonNode statement) {
        return statement.at("/Condition/StringEquals/kms:ViaService").asText().startsWith("dynamodb.");
    }

    private boolean isTrue(String resource, String pointer) {
        return resources.path(resource).at(pointer).asBoolean();
    }

    private String text(String resource, String pointer) {
        return resources.path(resource).at(pointer).asText();
    }

    private Map<String, String> pairs(String table, String list, String value) {
        Map<String, String> pairs = new TreeMap<>();
        resources
                .path(table)
                .path("Properties")
                .path(list)
                .forEach(entry -> pairs.put(
                        entry.path("AttributeName").asText(), entry.path(value).asText()));
        return pairs;
    }
}
