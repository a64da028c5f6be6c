package org.partnerhub.json;

import java.lang.reflect.Constructor;
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
 */
record PreparedRecords(ToIntFunction<String> numbers, BiFunction<Integer, @Nullable Object[], Object> records) {
    static final String NAME = "RecordMaker";
    private static final Map<String, Optional<PreparedRecords>> OF_PACKAGES = new ConcurrentHashMap<>();

    static String nameIn(String packageName) {
        return packageName + "." + NAME;
    }

    /** What makes records of this type; nothing where that was not prepared. */
    static Optional<Maker> maker(Class<?> type) {
        return OF_PACKAGES
                .computeIfAbsent(type.getPackageName(), PreparedRecords::in)
                .flatMap(prepared -> prepared.makerOf(type.getName()));
    }

    private Optional<Maker> makerOf(String name) {
        int number = numbers.applyAsInt(name);
        return number == 0 ? Optional.empty() : Optional.of(values -> made(number, values));
    }

    private Object made(int number, @Nullable Object[] values) throws NotWrittenHere {
        try {
            return records.apply(number, values);
        } catch (RuntimeException refused) {
            throw new NotWrittenHere(refused);
        }
    }

    @SuppressWarnings("unchecked")
    private static Optional<PreparedRecords> in(String packageName) {
        try {
            Constructor<?> constructor = Class.forName(nameIn(packageName)).getDeclaredConstructor();
            constructor.setAccessible(true);
            Object prepared = constructor.newInstance();
            return Optional.of(new PreparedRecords(
                    (ToIntFunction<String>) prepared, (BiFunction<Integer, @Nullable Object[], Object>) prepared));
        } catch (ClassNotFoundException none) {
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("what was prepared can be made", impossible);
        }
    }
}
