package org.partnerhub.store.dynamo;

import java.util.function.Supplier;
import org.partnerhub.store.StoreUnavailable;
import software.amazon.awssdk.core.exception.SdkException;

/** What the SDK answered, or that it did not. */
final class Answers {
    private Answers() {}

    /** Calls, and turns every failure of the SDK into one that names neither table nor account. */
    static <T> T answered(Supplier<T> call) {
        try {
            return call.get();
        } catch (SdkException failure) {
            throw unavailable(failure);
        }
    }

    static StoreUnavailable unavailable(SdkException failure) {
        return new StoreUnavailable("the store did not answer", failure);
    }
}
