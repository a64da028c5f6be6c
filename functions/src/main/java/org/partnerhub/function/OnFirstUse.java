package org.partnerhub.function;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that is made when it is first asked for, and kept. What must differ from one execution environment to the next is made
 * so: by the first event, since what is made before the snapshot is the same in all of them.
 */
final class OnFirstUse<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    OnFirstUse(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T known = made.orElseGet(maker);
        made = Optional.of(known);
        return known;
    }
}
