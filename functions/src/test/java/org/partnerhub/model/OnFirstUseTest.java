package org.partnerhub.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What must not be in a snapshot is made by the first event, and is the same for all that follow. */
final class OnFirstUseTest {

    @Test
    void nothing_is_made_before_it_is_asked_for_and_then_it_is_kept() {
        AtomicInteger made = new AtomicInteger();
        OnFirstUse<UUID> name = new OnFirstUse<>(() -> new UUID(0, made.incrementAndGet()));
        assertEquals(0, made.get());
        assertSame(name.get(), name.get());
        assertEquals(1, made.get());
    }

    @Test
    void what_could_not_be_made_is_tried_again() {
        AtomicInteger tried = new AtomicInteger();
        OnFirstUse<Integer> number = new OnFirstUse<>(() -> 10 / tried.getAndIncrement());
        assertThrows(ArithmeticException.class, number::get);
        assertEquals(10, number.get());
    }
}
