package org.partnerhub.store.dynamo;

import static org.partnerhub.store.dynamo.Answers.answered;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.partnerhub.store.Change;
import org.partnerhub.store.Count;
import org.partnerhub.store.ItemReader;
import org.partnerhub.store.ItemWriter;
import org.partnerhub.store.Outcome;
import org.partnerhub.store.Table;
import org.partnerhub.store.Tables;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Several DynamoDB tables whose keys are {@code partition} and {@code sort}, changed by transactions.
 *
 * <p>The SDK gives each call of {@code TransactWriteItems} a {@code ClientRequestToken} of its own (it is marked as an
 * idempotency token in the service's model) and sends the same one with every try, so that a try after one that was
 * done, and whose answer was lost, does nothing and is told that it was done. The token never comes with other changes.
 *
 * <p>{@link Outcome#BUSY} is answered for a transaction that AWS cancelled, and for a call whose tries were all turned
 * away. A call that is turned away after a try that stayed unanswered, or since such a try is still in progress, may have
 * been done or may yet be: that is {@link org.partnerhub.store.StoreUnavailable}, as is every other failure of the SDK. Nor
 * is a try guarded against here that the network delivers after the call was given up; conditions of the changes are.
 *
 * @see <a href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis.html">How DynamoDB
 *     transactions work</a>
 */
public final class DynamoTables implements Tables {
    private static final Set<String> MISTAKES =
            Set.of("ValidationError", "ValidationException", "ItemCollectionSizeLimitExceeded");

    private final DynamoDbClient client;
    private final Map<Table, String> names;
    private final Map<Table, DynamoItems> items;
    private final Writes writes = new Writes(this::name);

    /**
     * The tables of these names; the client stays the caller's to close.
     *
     * @param names of those tables that may be used; another is an {@link IllegalArgumentException}
     */
    public DynamoTables(DynamoDbClient client, Map<Table, String> names) {
        this(client, names, Patience.OF_A_FUNCTION);
    }

    /** As the other one, for somebody who waits no longer than this for what a busy table leaves undone. */
    public DynamoTables(DynamoDbClient client, Map<Table, String> names, Patience patience) {
        this.client = client;
        this.names = Map.copyOf(names);
        this.items = names.keySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        table -> table, table -> new DynamoItems(client, name(table), Pauses.within(patience))));
    }

    @Override
    public ItemReader reader(Table table) {
        return items(table);
    }

    @Override
    public ItemWriter writer(Table table) {
        return items(table);
    }

    @Override
    public List<Count> counts(Table table, String partition) {
        return items(table).counts(partition);
    }

    /**
     * Makes all of the changes or none, in one transaction.
     *
     * @throws IllegalStateException when DynamoDB takes the changes for malformed, which is a mistake in the hub
     */
    @Override
    public Outcome commit(List<Change> changes) {
        Tables.requireCommittable(changes);
        Tries tries = new Tries();
        TransactWriteItemsRequest request = TransactWriteItemsRequest.builder()
                .transactItems(changes.stream().map(writes::action).toList())
                .overrideConfiguration(override -> override.addMetricPublisher(tries))
                .build();
        return answered(() -> committed(request, tries));
    }

    private Outcome committed(TransactWriteItemsRequest request, Tries tries) {
        try {
            client.transactWriteItems(request);
            return Outcome.COMMITTED;
        } catch (TransactionCanceledException cancelled) {
            return outcome(cancelled);
        } catch (DynamoDbException failure) {
            return turnedAway(failure, tries);
        }
    }

    private static Outcome outcome(TransactionCanceledException cancelled) {
        Set<String> reasons = cancelled.cancellationReasons().stream()
                .map(CancellationReason::code)
                .collect(Collectors.toSet());
        if (reasons.stream().anyMatch(MISTAKES::contains)) {
            throw mistake(cancelled);
        }
        return reasons.contains("ConditionalCheckFailed") ? Outcome.REFUSED : Outcome.BUSY;
    }

    private static Outcome turnedAway(DynamoDbException failure, Tries tries) {
        if (MISTAKES.contains(code(failure))) {
            throw mistake(failure);
        }
        if (isThrottled(failure) && tries.wereAllRefused()) {
            return Outcome.BUSY;
        }
        throw failure;
    }

    private static boolean isThrottled(DynamoDbException failure) {
        return failure.isThrottlingException() && !(failure instanceof TransactionInProgressException);
    }

    private static String code(AwsServiceException failure) {
        return Optional.ofNullable(failure.awsErrorDetails())
                .map(details -> details.errorCode())
                .orElse("");
    }

    private static IllegalStateException mistake(SdkException failure) {
        return new IllegalStateException("the store takes the changes for malformed", failure);
    }

    private DynamoItems items(Table table) {
        return Optional.ofNullable(items.get(table)).orElseThrow(() -> unknown(table));
    }

    private String name(Table table) {
        return Optional.ofNullable(names.get(table)).orElseThrow(() -> unknown(table));
    }

    private static IllegalArgumentException unknown(Table table) {
        return new IllegalArgumentException("the table " + table + " may not be used here");
    }
}
