package org.partnerhub.local;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.testcontainers.utility.DockerImageName;

/**
 * Which LocalStack is run, if any.
 *
 * @param image the image's name and tag
 * @param token what newer images ask for; goes into the container and nowhere else
 * @param isRequired whether it is a failure, rather than a reason to skip, that no Docker engine answers
 */
record LocalStackChoice(String image, Optional<String> token, boolean isRequired) {
    /** The last image that runs without a token. */
    static final String IMAGE = "localstack/localstack:4.14.0";

    private static final String TOKEN = "LOCALSTACK_AUTH_TOKEN";

    /** What the properties {@code localstack.image} and {@code localstack.required} and the token in the environment say. */
    static LocalStackChoice made() {
        return new LocalStackChoice(
                System.getProperty("localstack.image", IMAGE),
                Optional.ofNullable(System.getenv(TOKEN)).filter(token -> !token.isBlank()),
                Boolean.getBoolean("localstack.required"));
    }

    /** Whether tests run, and if not, why. */
    ConditionEvaluationResult runs(String tests, BooleanSupplier docker) {
        if (isRequired || docker.getAsBoolean()) {
            return ConditionEvaluationResult.enabled("LocalStack is asked for, or a Docker engine answers");
        }
        return ConditionEvaluationResult.disabled(
                tests + " is skipped: no Docker engine answers, so " + image + " cannot be run");
    }

    /** The image, which passes for LocalStack whatever registry it comes from. */
    DockerImageName name() {
        return DockerImageName.parse(image).asCompatibleSubstituteFor("localstack/localstack");
    }

    /** What the container is told: to check the signatures of presigned addresses, which it does not do by itself. */
    Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(Map.of("S3_SKIP_SIGNATURE_VALIDATION", "0"));
        token.ifPresent(secret -> environment.put(TOKEN, secret));
        return environment;
    }

    /** Without the token. */
    @Override
    public String toString() {
        return image + (token.isPresent() ? " with a token" : "") + (isRequired ? ", required" : "");
    }
}
