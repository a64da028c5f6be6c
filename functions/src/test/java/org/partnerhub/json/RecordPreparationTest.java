package org.partnerhub.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
import org.partnerhub.model.Cell;
import org.partnerhub.model.Code;
import org.partnerhub.model.Figure;
import org.partnerhub.model.FigureStatus;
import org.partnerhub.model.Narratives;

/** What was prepared makes records as their constructors make them. */
final class RecordPreparationTest {
    private record OfATest(String name) {}

    @ParameterizedTest
    @ValueSource(strings = {"org.partnerhub.model", "org.partnerhub.release", "org.partnerhub.store"})
    void each_record_is_made_of_its_values_or_refuses_them_as_by_its_constructor(String name) throws IOException {
        List<Class<?>> records = RecordPreparation.records(classes(), name);
        assertTrue(records.size() > 5, records::toString);
        for (Class<?> type : records) {
            Optional<Executable> creator = Delegate.creator(type);
            Maker reflected = creator.<Maker>map(Reflected::new).orElseGet(() -> Reflected.ofRecord(type));
            @Nullable
            Object[] values = values(creator.map(Executable::getParameterTypes).orElseGet(() -> components(type)));
            assertEquals(made(reflected, values), made(prepared(type), values), type::getName);
        }
    }

    @Test
    void what_a_constructor_refuses_is_refused() {
        Maker figures = prepared(Figure.class);
        Object none = Optional.empty();
        assertThrows(NotWrittenHere.class, () -> figures.make(none, FigureStatus.PUBLISHED, none, none, none));
    }

    @Test
    void what_is_made_of_another_value_is_read_as_that() throws IOException {
        assertEquals(new Code("Sex", "f"), read("\"Sex:f\"", Code.class));
        assertEquals(Cell.parse("SEX=f"), read("\"SEX=f\"", Cell.class));
        assertEquals(
                Narratives.of("en", "Text"), read("[{\"language\": \"en\", \"text\": \"Text\"}]", Narratives.class));
        assertThrows(NotWrittenHere.class, () -> read("\"no colon\"", Code.class));
        assertThrows(NotWrittenHere.class, () -> read("[\"Sex:f\"]", Code.class));
    }

    @Test
    void what_is_private_or_of_another_package_was_not_prepared() {
        assertEquals(Optional.empty(), PreparedRecords.shape(OfATest.class));
        assertEquals(Optional.empty(), PreparedRecords.shape(Maker.class));
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

    private static Maker prepared(Class<?> type) {
        return PreparedRecords.of(type)
                .flatMap(prepared -> prepared.maker(type))
                .orElseThrow(() -> new AssertionError(type));
    }

    private static Object read(String json, Class<?> type) throws IOException {
        Shape shape = PreparedRecords.shape(type).orElseThrow();
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return shape.read(parser);
        }
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

    private static Class<?>[] components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
    }

    private static @Nullable Object[] values(Class<?>[] types) {
        @Nullable Object[] values = new @Nullable Object[types.length];
        for (int place = 0; place < values.length; place++) {
            values[place] = value(types[place], place);
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
                "value:" + place,
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
