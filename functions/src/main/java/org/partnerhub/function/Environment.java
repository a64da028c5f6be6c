package org.partnerhub.function;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerhub.audit.Chain;
import org.partnerhub.audit.Seal;
import org.partnerhub.graphql.http.GraphQlOverHttp.Asked;
import org.partnerhub.notices.SigningSecrets;
import org.partnerhub.store.Consistency;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.Key;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import org.partnerhub.store.Uploads;
import org.partnerhub.store.dynamo.DynamoClients;
import org.partnerhub.store.dynamo.DynamoTables;
import org.partnerhub.store.dynamo.Patience;
import org.partnerhub.store.kms.KmsSigner;
import org.partnerhub.store.s3.S3Archive;
import org.partnerhub.store.s3.S3Clients;
import org.partnerhub.store.s3.S3Uploads;
import org.partnerhub.store.secrets.SecretKeys;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * What a function finds in its environment: {@code REPORTED_TABLE}, {@code PARTICIPATIONS_TABLE}, {@code RELEASED_TABLE} and
 * {@code AUDIT_TABLE}, the tables' names; {@code UPLOAD_BUCKET}, that of the bucket for files; {@code SEAL_BUCKET}, that of the
 * bucket for sealed heads; {@code SEAL_SIGNER}, the ARN of the key that signs them; {@code PERSON_KEYS}, how the names of the
 * secrets begin that hold each organisation's key; {@code WEBHOOK_KEY}, the name of the secret that holds the master key of
 * webhooks; {@code ORIGIN_WORD}, by which an edge tells that a request came by way of it; {@code SIGN_IN_ADDRESS} and
 * {@code PAGE_CLIENT}, where people sign in and as which client; {@code HOME_ACTIVITY}, the activity that the page shows first. A
 * function whose environment lacks what it needs does not start; it needs no word where there is no edge, and no sign-in where
 * nobody signs in.
 */
final class Environment {
    private static final Key NOTHING = new Key("REHEARSAL", "REHEARSAL");

    private Environment() {}

    /** The tables that a function may use; no other is known to it. */
    static Tables tables(Table... tables) {
        return found(Patience.OF_A_FUNCTION, tables);
    }

    /** The table that queries are answered from, for who has little time. */
    static ItemReader released() {
        return found(Patience.OF_A_QUERY, Table.RELEASED).reader(Table.RELEASED);
    }

    /** The same tables for a rehearsal, over a client of its own, of which no connection is left. */
    static void rehearse(Consumer<Tables> play, Table... tables) {
        Patience patience = Patience.OF_A_FUNCTION;
        DynamoClients.lend(
                patience,
                client -> play.accept(over(client, patience, tables)),
                client -> over(client, patience, tables).reader(tables[0]).find(NOTHING, Consistency.EVENTUAL));
    }

    /**
     * Whether Lambda starts this process to take a snapshot of it.
     *
     * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html">Defined runtime environment variables</a>
     */
    static boolean isForSnapshot() {
        return "snap-start".equals(System.getenv("AWS_LAMBDA_INITIALIZATION_TYPE"));
    }

    private static Tables found(Patience patience, Table... tables) {
        return over(DynamoClients.found(patience), patience, tables);
    }

    private static Tables over(DynamoDbClient client, Patience patience, Table... tables) {
        return new DynamoTables(
                client,
                Arrays.stream(tables).collect(Collectors.toMap(table -> table, table -> required(table + "_TABLE"))),
                patience);
    }

    static Uploads uploads() {
        return new S3Uploads(S3Clients.found(), S3Clients.foundPresigner(), required("UPLOAD_BUCKET"));
    }

    static Function<String, byte[]> personKeys() {
        return new SecretKeys(SecretKeys.found(), required("PERSON_KEYS"));
    }

    static SigningSecrets webhookSecrets() {
        SecretKeys keys = new SecretKeys(SecretKeys.found(), required("WEBHOOK_KEY"));
        return new SigningSecrets(() -> keys.apply(""));
    }

    /** The audit log in tables that were {@linkplain #tables found}, for somebody who waits for an answer. */
    static Chain auditLog(Tables tables, Clock clock) {
        return new Chain(
                tables.reader(Table.AUDIT),
                tables.writer(Table.AUDIT),
                clock,
                new SecureRandom(),
                RandomPause.ofRequests()::after);
    }

    /** What seals the audit log. */
    static Seal seal(Chain log, Clock clock) {
        return new Seal(
                log,
                new KmsSigner(KmsSigner.found(), required("SEAL_SIGNER")),
                new S3Archive(S3Clients.found(), required("SEAL_BUCKET")),
                clock);
    }

    /** Where requests must come from: from anywhere, unless the word of an edge is known. */
    static Origin origin() {
        return new Origin(Optional.ofNullable(System.getenv("ORIGIN_WORD")).orElse(""));
    }

    /** Where people sign in; empty where they bring a token of their own, and neither of the two is set. */
    static Optional<SignIn> signIn() {
        boolean isSet = Stream.of("SIGN_IN_ADDRESS", "PAGE_CLIENT").anyMatch(System.getenv()::containsKey);
        return isSet ? Optional.of(new SignIn(required("SIGN_IN_ADDRESS"), required("PAGE_CLIENT"))) : Optional.empty();
    }

    /**
     * Which documents machines may ask.
     *
     * @throws IllegalStateException when it says neither {@code shipped} nor {@code any}
     */
    static Asked machineQueries() {
        return switch (required("MACHINE_QUERIES")) {
            case "shipped" -> Asked.SHIPPED;
            case "any" -> Asked.ANY;
            default -> throw new IllegalStateException("MACHINE_QUERIES must be shipped or any");
        };
    }

    /** The identifier of the activity that the page shows first. */
    static String homeActivity() {
        return required("HOME_ACTIVITY");
    }

    static String required(String variable) {
        String value = System.getenv(variable);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("the environment variable " + variable + " is missing");
        }
        return value;
    }
}
