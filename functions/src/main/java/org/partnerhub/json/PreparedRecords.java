package org.partnerhub.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The class that makes the records of a package without reflection, as {@link RecordPreparation} has written it when the hub was built.
 *
 * @param numbers the number of a record, by its name; 0 for one that is not made here
 * @param records a record, by its number and the values of its components
 * @param written what those are written as that are made of another value, by their numbers
 */
record PreparedRecords(
        ToIntFunction<String> numbers,
        BiFunction<Integer, @Nullable Object[], Object> records,
        Map<Integer, Type> written) {
    static final String NAME = "RecordMaker";
    static final String WRITTEN = "written";
    private static final Map<String, Optional<PreparedRecords>> OF_PACKAGES = new ConcurrentHashMap<>();

    static String nameIn(String packageName) {
        return packageName + "." + NAME;
    }

    /** How records of this type are read; nothing where that was not prepared. */
    static Optional<Shape> shape(Class<?> type) {
        return of(type).flatMap(prepared -> prepared.maker(type).map(maker -> prepared.shape(type, maker)));
    }

    static Optional<PreparedRecords> of(Class<?> type) {
        return OF_PACKAGES.computeIfAbsent(type.getPackageName(), PreparedRecords::in);
    }

    Optional<Maker> maker(Class<?> type) {
        int number = numbers.applyAsInt(type.getName());
        return number == 0 ? Optional.empty() : Optional.of(values -> made(number, values));
    }

    private Shape shape(Class<?> type, Maker maker) {
        Type other = written.get(numbers.applyAsInt(type.getName()));
        return other == null ? new RecordShape(type, maker) : new Delegate(maker, Shapes.of(other));
    }

    private Object made(int number, @Nullable Object[] values) throws NotWrittenHere {
        try {
            return records.apply(number, values);
        } catch (RuntimeException refused) {
            throw new NotWrittenHere(refused);
        }
    }

    private static Map<Integer, Type> written(Class<?> prepared) {
        Map<Integer, Type> written = new HashMap<>();
        for (Field field : prepared.getDeclaredFields()) {
            written.put(Integer.parseInt(field.getName().substring(WRITTEN.length())), field.getGenericType());
        }
        return written;
    }

    @SuppressWarnings("unchecked")
    private static Optional<PreparedRecords> in(String packageName) {
        try {
            Constructor<?> constructor = Class.forName(nameIn(packageName)).getDeclaredConstructor();
            constructor.setAccessible(true);
            Object prepared = constructor.newInstance();
            return Optional.of(new PreparedRecords(
                    (ToIntFunction<String>) prepared,
                    (BiFunction<Integer, @Nullable Object[], Object>) prepared,
                    written(prepared.getClass())));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("what was prepared can be made", impossible);
        }
    }
}
