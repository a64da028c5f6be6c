package org.partnerhub.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;

/** What was prepared makes records as their constructors make them. */
final class RecordPreparationTest {
    private record OfATest(String name) {}

    @ParameterizedTest
    @ValueSource(strings = {"org.partnerhub.model", "org.partnerhub.release", "org.partnerhub.store"})
    void each_record_is_made_of_its_values_or_refuses_them_as_by_its_constructor(String name) throws IOException {
        List<Class<?>> records = RecordPreparation.records(classes(), name);
        assertTrue(records.size() > 5, records::toString);
        for (Class<?> type : records) {
            Maker prepared = PreparedRecords.maker(type).orElseThrow(() -> new AssertionError(type));
            @Nullable Object[] values = values(type.getRecordComponents());
            assertEquals(made(Reflected.ofRecord(type), values), made(prepared, values), type::getName);
        }
    }

    @Test
    void what_a_constructor_refuses_is_refused() {
        Maker figures = PreparedRecords.maker(Figure.class).orElseThrow();
        Object none = Optional.empty();
        assertThrows(NotWrittenHere.class, () -> figures.make(none, FigureStatus.PUBLISHED, none, none, none));
    }

    @Test
    void what_is_private_made_of_another_value_or_of_another_package_was_not_prepared() {
        assertEquals(Optional.empty(), PreparedRecords.maker(Code.class));
        assertEquals(Optional.empty(), PreparedRecords.maker(OfATest.class));
        assertEquals(Optional.empty(), PreparedRecords.maker(Maker.class));
    }

    @Test
    void a_package_is_prepared_where_its_classes_lie(@TempDir Path folder) throws IOException {
        Path place = Files.createDirectories(folder.resolve("org/partnerhub/store"));
        Files.copy(classes().resolve("org/partnerhub/store/Key.class"), place.resolve("Key.class"));
        RecordPreparation.main(folder.toString(), "org.partnerhub.store");
        assertTrue(Files.exists(place.resolve(PreparedRecords.NAME + ".class")));
    }

    @Test
    void what_cannot_be_compiled_fails_the_build(@TempDir Path folder) throws IOException {
        Path place = Files.createDirectories(folder.resolve("org/partnerhub/store"));
        Files.copy(classes().resolve("org/partnerhub/store/Count.class"), place.resolve("Count.class"));
        assertThrows(
                IllegalStateException.class, () -> RecordPreparation.main(folder.toString(), "org.partnerhub.store"));
    }

    /** What is in the record, since some compare in a way of their own; or that the values were refused. */
    private static Object made(Maker maker, @Nullable Object[] values) {
        try {
            return parts(maker.make(values));
        } catch (NotWrittenHere refused) {
            return refused.getClass();
        }
    }

    private static List<@Nullable Object> parts(Object made) {
        List<@Nullable Object> parts = new ArrayList<>(List.of(made.getClass()));
        for (RecordComponent component : made.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                parts.add(component.getAccessor().invoke(made));
            } catch (ReflectiveOperationException impossible) {
                throw new LinkageError(component.getName(), impossible);
            }
        }
        return parts;
    }

    private static @Nullable Object[] values(RecordComponent[] components) {
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int place = 0; place < values.length; place++) {
            values[place] = value(components[place].getType(), place);
        }
        return values;
    }

    private static @Nullable Object value(Class<?> type, int place) {
        if (type == boolean.class) {
            return place % 2 == 0;
        }
        if (type == int.class) {
            return place;
        }
        if (type == long.class) {
            return (long) place;
        }
        List<Object> some = List.of(
                "value " + place,
                Optional.of(place),
                List.of(place),
                Map.of(place, place),
                Set.of(place),
                new TreeMap<>(Map.of(place, place)),
                new TreeSet<>(Set.of(place)));
        return some.stream().filter(type::isInstance).findFirst().orElse(null);
    }

    private static Path classes() {
        return Path.of(URI.create(RecordReader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }
}
