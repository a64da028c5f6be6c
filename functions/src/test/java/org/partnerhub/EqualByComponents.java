package org.partnerhub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Holds records that compare in words of their own to what every record promises: equal are those all of whose components are. */
public final class EqualByComponents {
    private EqualByComponents() {}

    /** Takes records of which the first differs from each of the others in one component, from the first to the last. */
    public static void require(Supplier<List<? extends Record>> makes) {
        List<? extends Record> made = makes.get();
        List<? extends Record> again = makes.get();
        Record first = made.get(0);
        RecordComponent[] components = first.getClass().getRecordComponents();
        for (int number = 0; number < made.size(); number++) {
            assertEquals(made.get(number), again.get(number));
            assertEquals(made.get(number).hashCode(), again.get(number).hashCode());
        }
        for (int place = 0; place < components.length; place++) {
            Record other = made.get(place + 1);
            assertEquals(List.of(components[place].getName()), differing(first, other));
            assertNotEquals(first, other);
            assertNotEquals(first.hashCode(), other.hashCode());
        }
        assertEquals(components.length + 1, made.size());
        assertFalse(first.equals((Object) "another thing"));
    }

    private static List<String> differing(Record one, Record other) {
        List<String> names = new ArrayList<>();
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            if (!value(component, one).equals(value(component, other))) {
                names.add(component.getName());
            }
        }
        return names;
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(component.getName(), impossible);
        }
    }
}
