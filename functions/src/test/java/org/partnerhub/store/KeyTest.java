package org.partnerhub.store;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerhub.EqualByComponents;

/** Two keys are the same when they lie in one partition at one place. */
final class KeyTest {

    @Test
    void another_partition_or_another_place_is_another_key() {
        EqualByComponents.require(() -> List.of(new Key("A", "1"), new Key("B", "1"), new Key("A", "2")));
    }
}
