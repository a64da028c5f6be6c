package org.partnerhub.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, and kept. What must differ from one execution environment to the next is made
 * so: by the first event, since what is made before the snapshot is the same in all of them; and what the first answer need not wait for.
 * One that could not be made is tried again. Safe for use by several threads.
 */
public final class OnFirstUse<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private @Nullable T made;

    /** Makes nothing yet. */
    public OnFirstUse(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
