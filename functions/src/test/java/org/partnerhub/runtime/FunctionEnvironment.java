package org.partnerhub.runtime;

import static java.util.Map.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.partnerhub.deployment.Template;

/** What the template gives each function: its handler, and its environment, with what stands on this machine for AWS. */
public enum FunctionEnvironment {
    QUERY,
    REPORT,
    IMPORT,
    MAINTENANCE,
    RELEASE,
    PAGE;

    private static final Template TEMPLATE = Template.ofTheHub();

    /** By what the template refers to. */
    private static final Map<String, String> HERE = Map.ofEntries(
            entry("Tables.Outputs.ReportedTableName", "reported"),
            entry("Tables.Outputs.ParticipationsTableName", "participations"),
            entry("Tables.Outputs.ReleasedTableName", "released"),
            entry("Tables.Outputs.AuditTableName", "audit"),
            entry("Audit.Outputs.SealBucketName", "seals"),
            entry("Audit.Outputs.SealKeyArn", "seal-key"),
            entry("Files.Outputs.UploadBucketName", "uploads"),
            entry("Secrets.Outputs.PersonKeys", "hub/person-key/"),
            entry("Secrets.Outputs.WebhookKeyArn", "hub/webhook-key"),
            entry("Identity.Outputs.SignInAddress", "https://hub.auth.example.org"),
            entry("Identity.Outputs.PageClient", "page-client"),
            entry("HomeActivity", "XM-DAC-47066-UPLIFT"),
            entry("MachineQueries", "shipped"),
            entry("RetentionDays", "1826"));

    /** The function's name in the template, such as {@code QueryFunction}. */
    String function() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + "Function";
    }

    /** As Lambda is told what to call. */
    String handler() {
        return TEMPLATE.properties(function()).path("Handler").asText();
    }

    /** Its environment variables without an edge, but for those that Lambda itself sets. */
    Map<String, String> variables() {
        return TEMPLATE.properties(function()).at("/Environment/Variables").properties().stream()
                .filter(variable -> variable.getValue().isTextual())
                .collect(Collectors.toMap(Map.Entry::getKey, variable -> here(variable.getValue())));
    }

    private static String here(JsonNode reference) {
        return Objects.requireNonNull(HERE.get(reference.asText()), reference::asText);
    }
}
