package org.partnerhub.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.testcontainers.utility.DockerImageName;

final class LocalStackChoiceTest {
    private static final LocalStackChoice FREE = new LocalStackChoice(LocalStackChoice.IMAGE, Optional.empty(), false);
    private static final LocalStackChoice MIRRORED =
            new LocalStackChoice("mirror.example/aws/stack:2026.3", Optional.of("a-secret"), true);

    @Test
    void without_docker_tests_are_skipped_and_a_reader_is_told_which_and_why() {
        ConditionEvaluationResult result = FREE.runs("SomeIT", () -> false);
        assertTrue(result.isDisabled());
        assertEquals(
                "SomeIT is skipped: no Docker engine answers, so localstack/localstack:4.14.0 cannot be run",
                result.getReason().orElseThrow());
    }

    @Test
    void with_docker_they_run() {
        assertFalse(FREE.runs("SomeIT", () -> true).isDisabled());
    }

    @Test
    void where_they_are_required_they_run_into_the_missing_engine_and_fail() {
        assertFalse(MIRRORED.runs("SomeIT", () -> false).isDisabled());
    }

    @Test
    void an_image_of_any_registry_passes_for_localstack() {
        assertEquals("mirror.example/aws/stack:2026.3", MIRRORED.name().asCanonicalNameString());
        MIRRORED.name().assertCompatibleWith(DockerImageName.parse("localstack/localstack"));
    }

    @Test
    void signatures_are_checked_with_a_token_and_without() {
        assertEquals(Map.of("S3_SKIP_SIGNATURE_VALIDATION", "0"), FREE.environment());
        assertEquals(
                Map.of("S3_SKIP_SIGNATURE_VALIDATION", "0", "LOCALSTACK_AUTH_TOKEN", "a-secret"),
                MIRRORED.environment());
    }

    @Test
    void the_token_is_not_told() {
        assertEquals("mirror.example/aws/stack:2026.3 with a token, required", MIRRORED.toString());
    }
}
